/// A parsed JSON text: one record for each value and each member's name, in the order of the text.
final class JSONTape: Sendable {
  struct Record: Sendable {
    enum Kind: Sendable {
      case object, array, string, number, yes, no, null
    }

    var kind: Kind
    /// Of strings: whether an escape stands in it.
    var hasEscapes = false
    /// The bytes of the value; those of a string without its quotation marks.
    var start: UInt32
    var end: UInt32
    /// The record after this value and all that is in it.
    var next: UInt32

    var range: Range<Int> { Int(start)..<Int(end) }
    /// Faster than `==`, which goes through the conformance.
    var isObject: Bool { if case .object = kind { true } else { false } }
  }

  let bytes: [UInt8]
  let records: [Record]

  init(bytes: [UInt8], records: [Record]) {
    self.bytes = bytes
    self.records = records
  }

  /// The record of a member's value; of several with this name that of the last.
  ///
  /// - Complexity: O(members).
  func value(of name: String, in object: Int) -> Int? {
    guard records[object].isObject else { return nil }
    var found: Int?
    var at = object + 1
    let end = Int(records[object].next)
    while at + 1 < end {
      if isNamed(at, name) { found = at + 1 }
      at = Int(records[at + 1].next)
    }
    return found
  }

  private func isNamed(_ record: Int, _ name: String) -> Bool {
    let own = records[record]
    if own.hasEscapes { return own.resolved(bytes).elementsEqual(name.utf8) }
    let (count, utf8) = (own.range.count, name.utf8)
    guard utf8.count == count else { return false }
    var at = Int(own.start)
    for byte in utf8 {
      if bytes[at] != byte { return false }
      at += 1
    }
    return true
  }
}
