/// The names of a document, each with a number. The same name always comes from the same places in memory, so
/// that no text need be compared.
struct NameTable {
  /// The addresses of a name's parts.
  struct Key: Equatable {
    let local: UInt
    let prefix: UInt
    let uri: UInt

    /// Where a search in a table of this size, a power of two, begins.
    func slot(in size: Int) -> Int {
      let sum = UInt64(local &+ prefix &* 3 &+ uri &* 5)
      return Int(truncatingIfNeeded: (sum &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
    }
  }

  private struct Slot {
    var key = Key(local: 0, prefix: 0, uri: 0)
    /// Below zero where there is none.
    var name: Int32 = -1
  }

  private(set) var names: [XMLName] = []
  private var slots = Array(repeating: Slot(), count: 64)

  /// The number of a name that was entered.
  func number(of key: Key) -> XMLNameIndex? {
    var at = key.slot(in: slots.count)
    while slots[at].name >= 0 {
      if slots[at].key == key { return XMLNameIndex(Int(slots[at].name)) }
      at = (at + 1) & (slots.count - 1)
    }
    return nil
  }

  mutating func enter(_ name: XMLName, _ key: Key) -> XMLNameIndex {
    names.append(name)
    if 2 * names.count > slots.count {
      let old = slots
      slots = Array(repeating: Slot(), count: 2 * old.count)
      for slot in old where slot.name >= 0 { insert(slot) }
    }
    insert(Slot(key: key, name: Int32(truncatingIfNeeded: names.count - 1)))
    return XMLNameIndex(names.count - 1)
  }

  private mutating func insert(_ slot: Slot) {
    var at = slot.key.slot(in: slots.count)
    while slots[at].name >= 0 { at = (at + 1) & (slots.count - 1) }
    slots[at] = slot
  }
}
