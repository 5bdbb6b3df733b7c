/// What cells of tables say.
enum CSVCell {
  /// What a spreadsheet takes for the beginning of a formula.
  private static let formulaSigns = Set("=+-@\t\r".utf8)
  private static let apostrophe = UInt8(ascii: "'")

  /// Whether an apostrophe must stand before a text, so that no spreadsheet takes it for a formula; or, where it
  /// begins with one itself, so that reading does not take that away.
  static func needsApostrophe(_ text: ArraySlice<UInt8>) -> Bool {
    text.first.map { formulaSigns.contains($0) || $0 == apostrophe } ?? false
  }

  /// A text without the apostrophe that keeps it from being a formula, which others write too.
  static func text(_ cell: ArraySlice<UInt8>, isOurs: Bool) -> ArraySlice<UInt8> {
    guard cell.first == apostrophe, let second = cell.dropFirst().first else { return cell }
    return isOurs || formulaSigns.contains(second) ? cell.dropFirst() : cell
  }

  /// What a cell without a type holds: a number only if that is written as we would, so that it comes back.
  static func kind(of cell: ArraySlice<UInt8>) -> PropertyValue.Kind {
    guard cell.count <= 24, let last = cell.last, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last)
    else {
      return .string
    }
    let text = String(decoding: cell, as: UTF8.self)
    if let int = Int(text) { return String(int) == text ? .int : .string }
    return Double(text).map { String($0) == text } == true ? .double : .string
  }

  /// Whether an edge leads one way; nil for words that do not tell.
  static func direction(_ cell: ArraySlice<UInt8>) -> Bool? {
    switch String(decoding: cell.prefix(20), as: UTF8.self).lowercased() {
    case "directed": true
    case "undirected", "mutual": false
    default: nil
    }
  }
}
