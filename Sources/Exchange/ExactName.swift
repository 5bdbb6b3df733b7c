/// A name as the key of a dictionary, told from others byte by byte: Swift's strings are equal when they look
/// alike, and ids that differ in how an accent is written are different ids.
///
/// Hashed eight bytes at a time, as a slice of bytes takes each for itself.
struct ExactName: Hashable {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }
  init(_ text: String) { bytes = Array(text.utf8)[...] }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  func hash(into hasher: inout Hasher) {
    let span = bytes.span
    var word = UInt64(span.count)
    for at in span.indices {
      word = word << 8 | UInt64(span[at])
      if at & 7 == 7 { hasher.combine(word) }
    }
    hasher.combine(word)
  }
}
