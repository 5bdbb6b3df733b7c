internal import Foundation

/// As much of JSON Schema 2020-12 as the project's own schemas use. An unknown keyword is a fault, so that a
/// schema cannot say more than tests look at.
public struct JSONSchema {
  private let root: [String: Any]

  /// - Parameter room: the target that the schema belongs to.
  public init(_ file: String, of room: String = "Exchange") throws {
    let text = try Checkout.text("Sources/\(room)/Schemas/\(file)")
    root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  /// Everything in which the document differs from the schema.
  public func faults(of document: [UInt8]) throws -> [String] {
    var faults: [String] = []
    check(try JSONSerialization.jsonObject(with: Data(document)), root, "", &faults)
    return faults
  }

  public func definition(_ name: String) -> [String: Any] {
    (root["$defs"] as? [String: Any])?[name] as? [String: Any] ?? [:]
  }

  private func check(_ value: Any, _ schema: [String: Any], _ path: String, _ faults: inout [String]) {
    for (keyword, rule) in schema.sorted(by: { $0.key < $1.key }) {
      switch keyword {
      case "$schema", "$defs", "title", "description": break
      case "$ref":
        check(value, definition((rule as? String ?? "").replacing("#/$defs/", with: "")), path, &faults)
      case "type": if !matches(value, rule) { faults.append("\(path): not of type \(rule)") }
      case "const", "enum":
        let allowed = rule as? [AnyHashable] ?? [rule as? AnyHashable].compactMap(\.self)
        if !allowed.contains(where: { $0 == value as? AnyHashable }) {
          faults.append("\(path): \(value) not allowed")
        }
      case "pattern":
        let pattern = rule as? String ?? ""
        if (value as? String)?.range(of: pattern, options: .regularExpression) == nil {
          faults.append("\(path): not like \(pattern)")
        }
      case "minimum":
        if (value as? Int ?? .min) < rule as? Int ?? .max { faults.append("\(path): less than \(rule)") }
      case "uniqueItems":
        let items = value as? [AnyHashable] ?? []
        if Set(items).count != items.count { faults.append("\(path): repeats an item") }
      case "items":
        for (at, item) in (value as? [Any] ?? []).enumerated() {
          check(item, rule as? [String: Any] ?? [:], "\(path)/\(at)", &faults)
        }
      case "required":
        for name in rule as? [String] ?? [] where (value as? [String: Any])?[name] == nil {
          faults.append("\(path): lacks \(name)")
        }
      case "properties", "additionalProperties": break
      default: faults.append("\(path): the schema uses \(keyword), which is not looked at")
      }
    }
    members(of: value, schema, path, &faults)
  }

  private func members(of value: Any, _ schema: [String: Any], _ path: String, _ faults: inout [String]) {
    let known = schema["properties"] as? [String: Any] ?? [:]
    for (name, member) in value as? [String: Any] ?? [:] {
      if let rules = known[name] as? [String: Any] {
        check(member, rules, "\(path)/\(name)", &faults)
      } else if schema["additionalProperties"] as? Bool == false {
        faults.append("\(path): unknown member \(name)")
      }
    }
  }

  private func matches(_ value: Any, _ rule: Any) -> Bool {
    if let types = rule as? [String] { return types.contains { matches(value, $0) } }
    switch rule as? String {
    case "object": return value is [String: Any]
    case "array": return value is [Any]
    case "string": return value is String
    case "integer": return value is Int
    case "number": return value is Double
    case "boolean": return value is Bool
    case "null": return value is NSNull
    default: return false
    }
  }
}
