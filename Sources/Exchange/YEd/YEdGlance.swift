internal import XMLStream

/// What can be told at a glance of how yEd draws something: its first label and the colour that fills it.
struct YEdGlance {
  /// UTF-8, without the blanks around it.
  private(set) var label: [UInt8]?
  /// `#rrggbb`
  private(set) var fill: [UInt8]?

  private var depth = 0
  /// How deep the open label stands, until its text was read.
  private var labelDepth: Int?

  mutating func start(_ start: XMLStart, _ chunk: XMLChunk, _ names: [XMLName]) {
    depth += 1
    labelDepth = nil
    switch names[start.name.position].local {
    case "NodeLabel", "EdgeLabel": if label == nil { labelDepth = depth }
    case "Fill": if fill == nil { fill = Self.color(start, chunk, names) }
    default: break
    }
  }

  mutating func text(_ utf8: ArraySlice<UInt8>) {
    guard depth == labelDepth else { return }
    labelDepth = nil
    let text = TypedValue.trimmed(utf8)
    if !text.isEmpty { label = Array(text) }
  }

  mutating func end() {
    depth -= 1
    labelDepth = nil
  }

  private static func color(_ start: XMLStart, _ chunk: XMLChunk, _ names: [XMLName]) -> [UInt8]? {
    var color: ArraySlice<UInt8> = []
    for attribute in chunk.attributes[start.attributes] {
      let value = chunk.bytes[attribute.value]
      switch names[attribute.name.position].local {
      case "color": color = value
      case "hasColor": if value.elementsEqual("false".utf8) { return nil }
      case "transparent": if value.elementsEqual("true".utf8) { return nil }
      default: break
      }
    }
    // Eight digits are a colour and how much shows through it.
    guard color.count == 7 || color.count == 9, color.first == UInt8(ascii: "#") else { return nil }
    return Array(color.prefix(7))
  }
}
