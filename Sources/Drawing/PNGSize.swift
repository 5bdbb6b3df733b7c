internal import SourceText

/// Width and height of a PNG picture in pixels, read from its header.
struct PNGSize {
  let width: Int
  let height: Int

  /// Cairo, with which Graphviz paints, has no bigger pictures; Graphviz scales what would be.
  private static let biggest = 32_767

  init?(_ png: [UInt8]) {
    guard png.count >= 24, png.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    height = png[20..<24].reduce(0) { $0 << 8 | Int($1) }
  }

  /// Says that the picture was scaled down, if it was.
  var scalingFinding: Finding? {
    guard max(width, height) >= Self.biggest - 1 else { return nil }
    return Finding(
      .note, "scaled-down",
      "the picture was scaled down to \(width) × \(height) pixels, the most PNG is given",
      help: "export SVG or PDF for a picture that is sharp at any size")
  }
}
