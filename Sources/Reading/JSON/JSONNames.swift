/// Finds names that stand twice in an object.
enum JSONNames {
  struct Repeated {
    let text: String
    let offset: Int
  }

  /// Objects of up to so many members are compared name by name.
  private static let fewest = 12

  static func repeated(in object: Int, _ records: [JSONTape.Record], _ bytes: [UInt8]) -> [Repeated] {
    let end = Int(records[object].next)
    var (count, hasEscapes, at) = (0, false, object + 1)
    while at + 1 < end {
      count += 1
      hasEscapes = hasEscapes || records[at].hasEscapes
      at = Int(records[at + 1].next)
    }
    if count <= fewest, !hasEscapes, !hasRepeated(object + 1, end, records, bytes) { return [] }
    var repeated: [Repeated] = []
    var seen = JSONNameTable(capacity: count)
    at = object + 1
    while at + 1 < end {
      if !seen.insert(at, records, bytes) {
        let name = records[at].resolved(bytes)
        repeated.append(
          Repeated(text: String(decoding: name.prefix(100), as: UTF8.self), offset: Int(records[at].start)))
      }
      at = Int(records[at + 1].next)
    }
    return repeated
  }

  private static func hasRepeated(
    _ start: Int, _ end: Int, _ records: [JSONTape.Record], _ bytes: [UInt8]
  ) -> Bool {
    var at = start
    while at + 1 < end {
      let name = records[at]
      let next = Int(records[at + 1].next)
      var other = next
      while other + 1 < end {
        if name.hasSameBytes(as: records[other], bytes) { return true }
        other = Int(records[other + 1].next)
      }
      at = next
    }
    return false
  }
}

/// The names of one object, by their hashes: open addressing in one flat array.
private struct JSONNameTable {
  /// Record 0 is never a name.
  private var slots: [(record: UInt32, hash: UInt32)]

  init(capacity: Int) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: (0, 0), count: size)
  }

  /// False when the name is there already.
  mutating func insert(_ record: Int, _ records: [JSONTape.Record], _ bytes: [UInt8]) -> Bool {
    let name = records[record]
    let hash = UInt32(truncatingIfNeeded: name.hash(bytes))
    let mask = slots.count - 1
    var at = Int(hash) & mask
    while slots[at].record != 0 {
      if slots[at].hash == hash, name.isSameName(as: records[Int(slots[at].record)], bytes) { return false }
      at = (at + 1) & mask
    }
    slots[at] = (UInt32(truncatingIfNeeded: record), hash)
    return true
  }
}

extension JSONTape.Record {
  /// The bytes that a string stands for.
  func resolved(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    hasEscapes ? JSONEscapes.resolved(bytes[range]) : bytes[range]
  }

  /// Whether two strings are written alike.
  fileprivate func hasSameBytes(as other: JSONTape.Record, _ bytes: [UInt8]) -> Bool {
    guard end - start == other.end - other.start else { return false }
    var (at, there) = (Int(start), Int(other.start))
    while at < Int(end) {
      if bytes[at] != bytes[there] { return false }
      at += 1
      there += 1
    }
    return true
  }

  fileprivate func isSameName(as other: JSONTape.Record, _ bytes: [UInt8]) -> Bool {
    if !hasEscapes, !other.hasEscapes { return hasSameBytes(as: other, bytes) }
    return resolved(bytes) == other.resolved(bytes)
  }

  /// Seeded, so that nobody can write names that all collide.
  fileprivate func hash(_ bytes: [UInt8]) -> Int {
    var hasher = Hasher()
    let name = resolved(bytes)
    let span = name.span
    var word = UInt64(span.count)
    for at in span.indices {
      word = word << 8 | UInt64(span[at])
      if at & 7 == 7 { hasher.combine(word) }
    }
    hasher.combine(word)
    return hasher.finalize()
  }
}
