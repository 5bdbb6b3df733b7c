import Foundation
import Testing

/// JSON as a test reads it: `json["statements"]["Toll"]["text"].string`.
struct ParsedJSON {
  let value: Any?

  init(_ bytes: [UInt8]) throws { value = try JSONSerialization.jsonObject(with: Data(bytes)) }
  private init(value: Any?) { self.value = value }

  subscript(key: String) -> ParsedJSON { ParsedJSON(value: (value as? [String: Any])?[key]) }
  subscript(at: Int) -> ParsedJSON {
    let list = list
    return at < list.count ? list[at] : ParsedJSON(value: nil)
  }
  var list: [ParsedJSON] { (value as? [Any] ?? []).map { ParsedJSON(value: $0) } }
  var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
  var string: String? { value as? String }
  var int: Int? { value as? Int }
  var bool: Bool? { value as? Bool }
  var strings: [String] { list.compactMap(\.string) }
}
