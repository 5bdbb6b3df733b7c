/// Tags: `#name`, or `#(any words)`.
public enum TagSpelling {
  /// The tag with its sign; nil if none can be written of the name.
  public static func bytes(of name: String) -> [UInt8]? {
    let name = Array(name.utf8)[...]
    guard !name.isEmpty, name.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: ")") }) else {
      return nil
    }
    var at = name.startIndex
    while at < name.endIndex {
      let length = TagCharacters.length(name, at)
      if length == 0 { return Array("#(".utf8) + name + [UInt8(ascii: ")")] }
      at += length
    }
    return [UInt8(ascii: "#")] + name
  }

  /// The name of the tag that begins with the `#` at an offset, and where it ends; nil if none does.
  public static func tag(at offset: Int, in bytes: ArraySlice<UInt8>) -> (name: ArraySlice<UInt8>, end: Int)?
  {
    let rest = bytes[(offset + 1)...]
    if rest.first == UInt8(ascii: "(") {
      let name = rest.dropFirst().prefix { $0 != UInt8(ascii: ")") && !$0.isLineEnd }
      guard !name.isEmpty, name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: ")") else {
        return nil
      }
      return (name, name.endIndex + 1)
    }
    var at = rest.startIndex
    while at < bytes.endIndex, case let length = TagCharacters.length(bytes, at), length > 0 { at += length }
    return at > rest.startIndex ? (bytes[rest.startIndex..<at], at) : nil
  }
}
