/// A parsed JSON text: one record for each value and each member's name, in the order of the text.
final class JSONTape: Sendable {
  struct Record: Sendable {
    enum Kind: UInt8, Sendable {
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
  }

  let bytes: [UInt8]
  let records: [Record]

  init(bytes: [UInt8], records: [Record]) {
    self.bytes = bytes
    self.records = records
  }
}
