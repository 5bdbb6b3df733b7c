internal import Claims

/// A value that a node, an edge or the graph has under a key.
struct PropertyValue: Sendable {
  /// How the text is to be read.
  enum Kind: UInt8, Sendable {
    case string, int, double, bool
    /// JSON text: lists, objects, null.
    case json
    /// A piece of XML that another program draws by.
    case xml
    /// A label in the HTML of Graphviz.
    case html
  }

  var key: KeyIndex
  var kind: Kind
  var text: Text
}

/// The number of a key in its `PropertyKeys`.
struct KeyIndex: Hashable, Sendable {
  let raw: UInt32
  init(_ position: Int) { raw = UInt32(truncatingIfNeeded: position) }
  var position: Int { Int(raw) }
}

/// The names of all keys of a graph, in the order of their first use.
struct PropertyKeys: Sendable {
  private(set) var names: [String] = []
  private var numbers: [String: KeyIndex] = [:]

  mutating func index(of name: String) -> KeyIndex {
    if let known = numbers[name] { return known }
    let index = KeyIndex(names.count)
    names.append(name)
    numbers[name] = index
    return index
  }

  func existing(_ name: String) -> KeyIndex? { numbers[name] }
  subscript(key: KeyIndex) -> String { names[key.position] }
}

/// The values of many nodes or edges in one flat array, those of one owner next to each other.
struct PropertyRows: Sendable {
  private(set) var values: [PropertyValue] = []
  private var owners: [UInt32] = []
  private var isSorted = true

  mutating func add(_ value: PropertyValue, to owner: Int) {
    let owner = UInt32(truncatingIfNeeded: owner)
    if let last = owners.last, last > owner { isSorted = false }
    owners.append(owner)
    values.append(value)
  }

  mutating func reserve(_ count: Int) {
    values.reserveCapacity(count)
    owners.reserveCapacity(count)
  }

  /// Gives another value of the same owner, the first under the key, another text.
  mutating func replace(_ key: KeyIndex, besides at: Int, with text: Text) {
    var first = at
    while first > 0, owners[first - 1] == owners[at] { first -= 1 }
    while first < owners.count, owners[first] == owners[at] {
      if values[first].key == key {
        values[first].text = text
        return
      }
      first += 1
    }
  }

  /// Puts the values in the order of their owners; those of one owner keep theirs.
  mutating func sort() {
    guard !isSorted else { return }
    // Where the values of each owner go: a counting sort, as owners are numbered.
    var next = [Int](repeating: 0, count: Int(owners.max() ?? 0) + 2)
    for owner in owners { next[Int(owner) + 1] += 1 }
    for owner in next.indices.dropFirst() { next[owner] += next[owner - 1] }
    let (oldValues, oldOwners) = (values, owners)
    for (owner, value) in zip(oldOwners, oldValues) {
      let place = next[Int(owner)]
      next[Int(owner)] += 1
      values[place] = value
      owners[place] = owner
    }
    isSorted = true
  }

  /// Changes every value.
  mutating func change(_ change: (inout PropertyValue) -> Void) {
    for at in values.indices { change(&values[at]) }
  }

  /// Goes through owners up to `count` in order and puts other values for those that each has.
  mutating func rewrite(owners count: Int, _ rewrite: (Int, ArraySlice<PropertyValue>) -> [PropertyValue]) {
    sort()
    var new = PropertyRows()
    var cursor = Cursor()
    for owner in 0..<count {
      for value in rewrite(owner, next(owner, &cursor)) { new.add(value, to: owner) }
    }
    self = new
  }

  /// Of several values of an owner under one key keeps the last, in the place of the first. They must be in
  /// the order of their owners.
  mutating func keepLast() {
    var places: [Int] = []
    var (kept, first) = (0, 0)
    for at in values.indices {
      if at > 0, owners[at] != owners[at - 1] { first = kept }
      let key = values[at].key.position
      while places.count <= key { places.append(-1) }
      if places[key] >= first {
        values[places[key]] = values[at]
      } else {
        places[key] = kept
        values[kept] = values[at]
        owners[kept] = owners[at]
        kept += 1
      }
    }
    values.removeLast(values.count - kept)
    owners.removeLast(owners.count - kept)
  }

  /// Goes through owners in order: each call gives the values of the next one.
  struct Cursor {
    fileprivate var at = 0
  }

  /// The values of an owner; owners must be asked for in ascending order with one cursor.
  func next(_ owner: Int, _ cursor: inout Cursor) -> ArraySlice<PropertyValue> {
    let start = cursor.at
    while cursor.at < owners.count, owners[cursor.at] == UInt32(truncatingIfNeeded: owner) { cursor.at += 1 }
    return values[start..<cursor.at]
  }

  /// The values of an owner, wherever it stands.
  ///
  /// - Complexity: O(log values).
  subscript(owner: Int) -> ArraySlice<PropertyValue> {
    let wanted = UInt32(truncatingIfNeeded: owner)
    var (low, high) = (0, owners.count)
    while low < high {
      let middle = (low + high) / 2
      if owners[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    var cursor = Cursor()
    cursor.at = low
    return next(owner, &cursor)
  }
}
