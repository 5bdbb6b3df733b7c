extension EdgeIDs {
  /// What the id of an edge says.
  public struct Parts: Hashable, Sendable {
    public var from: String
    public var relation: Relation
    public var to: String
    /// 1 for the first edge that says so.
    public var number: Int
  }

  /// Reads an id such as `queue supports toll 2`; nil for what is none.
  public static func parts(of id: String) -> Parts? {
    let words = id.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3 || words.count == 4, let relation = Relation(rawValue: String(words[1]) ?? ""),
      let from = decoded(words[0]), let to = decoded(words[2])
    else { return nil }
    guard words.count == 4 else { return Parts(from: from, relation: relation, to: to, number: 1) }
    guard let number = Int(String(words[3]) ?? ""), number > 1 else { return nil }
    return Parts(from: from, relation: relation, to: to, number: number)
  }

  private static func decoded(_ word: Substring.UTF8View) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(word)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      switch (rest.popFirst(), rest.popFirst()) {
      case (UInt8(ascii: "2"), UInt8(ascii: "0")): bytes.append(UInt8(ascii: " "))
      case (UInt8(ascii: "2"), UInt8(ascii: "5")): bytes.append(UInt8(ascii: "%"))
      default: return nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
