/// Sets what is under each box, group and the map on shelves. All measures are in boxes.
struct Shelves {
  /// So many boxes stand side by side before a second shelf is begun.
  private static let leastWidth = 4

  private let forest: BoxForest
  private var widths: [Int]
  private var heights: [Int]
  /// How many boxes an item is, with all under it.
  private var boxes: [Int]
  /// How far below the top of its parent each item stands.
  private(set) var offsets: [Int]

  init(_ forest: BoxForest) {
    self.forest = forest
    let none = Array(repeating: 0, count: forest.parents.count)
    (widths, heights, boxes, offsets) = (none, none, none, none)
  }

  /// Sets what is under an item, all of which must have been packed before.
  mutating func pack(_ item: Int) {
    let isBox = item < forest.nodeCount
    // Single boxes stand next to their claim, what has much under it further below.
    let children =
      isBox ? forest.children[item].sorted { (heights[$0], $0) < (heights[$1], $1) } : forest.children[item]
    boxes[item] = children.reduce(isBox ? 1 : 0) { $0 + boxes[$1] }
    let shelves = split(children, limit: limit(for: boxes[item]))
    var top = isBox ? 1 : 0
    for (place, shelf) in shelves.enumerated() {
      // A blank row between shelves of groups leaves room for their frames.
      if place > 0, hasGroup(shelf) || hasGroup(shelves[place - 1]) { top += 1 }
      for child in shelf.items { offsets[child] = top }
      top += shelf.items.reduce(0) { max($0, heights[$1]) }
    }
    heights[item] = top
    widths[item] = shelves.reduce(isBox ? 1 : 0) { max($0, $1.width) }
  }

  private typealias Shelf = (items: [Int], width: Int)

  /// About half of a picture is blank, and boxes with their space are about as wide as they are high.
  private func limit(for boxes: Int) -> Int {
    max(Self.leastWidth, Int(Double(2 * boxes).squareRoot().rounded(.up)))
  }

  /// As few shelves as the limit allows, all about equally full.
  private func split(_ items: [Int], limit: Int) -> [Shelf] {
    var shelves = fill(items, limit: limit)
    guard shelves.count > 1 else { return shelves }
    for narrower in stride(from: limit - 1, through: limit / 2, by: -1) {
      let narrow = fill(items, limit: narrower)
      if narrow.count > shelves.count { break }
      shelves = narrow
    }
    return shelves
  }

  private func fill(_ items: [Int], limit: Int) -> [Shelf] {
    var shelves: [Shelf] = []
    for item in items {
      if let last = shelves.last, last.width + widths[item] <= limit, hasGroup(last) == isGroup(item) {
        shelves[shelves.count - 1].items.append(item)
        shelves[shelves.count - 1].width += widths[item]
      } else {
        shelves.append(([item], widths[item]))
      }
    }
    return shelves
  }

  /// Boxes and groups never share a shelf, so one tells for all.
  private func hasGroup(_ shelf: Shelf) -> Bool { shelf.items.first.map(isGroup) ?? false }
  private func isGroup(_ item: Int) -> Bool { item >= forest.nodeCount }
}
