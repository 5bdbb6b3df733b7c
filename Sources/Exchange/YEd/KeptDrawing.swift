internal import XMLStream

/// How another program draws something: a piece of XML that is given back as it came, but for its words.
struct KeptDrawing {
  private let events: [XMLEvent]
  /// The event that is the text of the first label.
  private let labelPlace: Int?
  /// What the first label says; nil when there is none.
  let label: String?

  /// nil when the text is no XML of yFiles.
  init?(_ text: String) {
    guard let events = try? Self.events(of: text),
      case .start(let first)? = events.first(where: { if case .start = $0 { true } else { false } }),
      first.name.namespace == YEdGraphics.namespace
    else { return nil }
    self.events = events
    labelPlace = events.indices.dropLast().first { Self.isLabel(events[$0], events[$0 + 1]) }.map { $0 + 1 }
    if let labelPlace, case .text(let words) = events[labelPlace] {
      label = String(decoding: words, as: UTF8.self)
    } else {
      label = nil
    }
  }

  /// - Parameter words: what the label says from now on; nil leaves it as it is.
  func write(words: String? = nil, _ xml: inout XMLWriter) {
    for (place, event) in events.enumerated() {
      if place == labelPlace, let words {
        xml.text(words)
      } else if case .start(let element) = event {
        xml.start(element, besides: [XMLNamespace(prefix: "y", uri: YEdGraphics.namespace)])
      } else {
        xml.write(event)
      }
    }
  }

  private static func events(of text: String) throws(XMLReadProblem) -> [XMLEvent] {
    var limits = XMLLimits()
    limits.textBytes = 1 << 26
    var reader = XMLReader(Array("<d>\(text)</d>".utf8), limits: limits)
    var events: [XMLEvent] = []
    while let event = try reader.next() { events.append(event) }
    return Array(events.dropFirst().dropLast())
  }

  private static func isLabel(_ event: XMLEvent, _ next: XMLEvent) -> Bool {
    guard case .start(let element) = event, case .text(let words) = next else { return false }
    return (element.name.local == "NodeLabel" || element.name.local == "EdgeLabel")
      && !words.allSatisfy { $0 <= 0x20 }
  }
}
