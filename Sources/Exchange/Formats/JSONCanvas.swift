internal import Claims
public import SourceText
public import Writing

/// The map on an infinite canvas: JSON Canvas 1.0, which Obsidian and other note-taking programs open and edit.
///
/// What a diagram shows, as cards in Markdown that lie where the layout put them, with groups as frames around
/// them. The format has no place for more: everything a card says of a claim is its words.
public struct JSONCanvas: ExportFormat {
  public let name = "json-canvas"
  public let fileExtensions = ["canvas"]
  public let summary = "the map on a canvas of cards: for Obsidian and other note-taking programs"
  public let carried: Set<Feature> = [.kinds, .parties, .citations, .groups, .colors, .formatting, .verdicts]
  public let wantsLayout = true

  public init() {}

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    let writer = CanvasWriter(document)
    var json = JSONWriter(stream)
    json.object { json in
      json.member("nodes") { json in
        json.array { json in
          writer.writeFrames(&json)
          writer.writeCards(&json)
        }
      }
      json.member("edges") { json in json.array { writer.writeArrows(&$0) } }
    }
    stream = json.end()
  }

  public func leftOut(of document: ExportDocument) -> [Finding] { viewLeftOut(of: document) }
}
