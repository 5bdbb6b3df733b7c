internal import Foundation

/// JSON as a test reads it: `json["statements"]["Toll"]["text"].string`.
public struct ParsedJSON {
  public let value: Any?

  public init(_ bytes: [UInt8]) throws { value = try JSONSerialization.jsonObject(with: Data(bytes)) }
  private init(value: Any?) { self.value = value }

  public subscript(key: String) -> ParsedJSON { ParsedJSON(value: (value as? [String: Any])?[key]) }
  public subscript(at: Int) -> ParsedJSON {
    let list = list
    return at < list.count ? list[at] : ParsedJSON(value: nil)
  }
  public var list: [ParsedJSON] { (value as? [Any] ?? []).map { ParsedJSON(value: $0) } }
  public var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
  public var string: String? { value as? String }
  public var int: Int? { value as? Int }
  public var bool: Bool? { value as? Bool }
  public var strings: [String] { list.compactMap(\.string) }
}
