import Claims
import Exchange
import SourceText
import TestSupport
import Testing
import XMLStream

@testable import Drawing

@Suite struct PictureTests {
  @Test(arguments: Look.names, Picture.Format.allCases)
  func `every look can be drawn in every format`(look: String, format: Picture.Format) async throws {
    var document = library()
    document.drawing.look = look
    let drawn = try await Picture(dotsPerInch: 48).draw(document, as: format)
    #expect(drawn.findings.isEmpty)
    let start: [Picture.Format: String] = [.svg: "<?xml", .pdf: "%PDF-"]
    #expect(drawn.bytes.starts(with: start[format].map { Array($0.utf8) } ?? [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test(arguments: DrawingSettings.Direction.allCases)
  func `reasons stand where the direction says`(direction: DrawingSettings.Direction) async throws {
    var document = library()
    document.drawing.direction = direction
    let boxes = try await Picture().layout(of: document).nodes
    let (thesis, reason) = (boxes[0], boxes[1])
    switch direction {
    case .bottomToTop: #expect(reason.y > thesis.y + thesis.height)
    case .topToBottom: #expect(reason.y + reason.height < thesis.y)
    case .leftToRight: #expect(reason.x + reason.width < thesis.x)
    case .rightToLeft: #expect(reason.x > thesis.x + thesis.width)
    }
  }

  @Test func `the same map gives the same picture`() async throws {
    let first = try await Picture().draw(library(), as: .svg).bytes
    let second = try await Picture().draw(library(), as: .svg).bytes
    #expect(first == second)
  }

  @Test func `boxes keep id and classes, titles say what they say`() async throws {
    let svg = String(decoding: try await Picture().draw(library(), as: .svg).bytes, as: UTF8.self)
    #expect(svg.contains("role=\"img\""))
    #expect(svg.contains("<title id=\"map-title\">Sundays</title>"))
    #expect(svg.contains("id=\"box-Dear\" class=\"node claim assertion\""))
    #expect(svg.contains("<title>It costs too much.</title>"))
    #expect(svg.contains("<title>Dear attacks Open</title>"))
    #expect(!svg.contains("<title>Dear</title>"))
  }

  @Test func `an empty view is a picture with a sentence`() async throws {
    let map = GraphBuilder()
    let svg = String(decoding: try await Picture().draw(document(map), as: .svg).bytes, as: UTF8.self)
    #expect(svg.contains("Nothing is shown:"))
    #expect(try await Picture().layout(of: document(map)).nodes.isEmpty)
  }

  @Test func `frames hold the boxes of their groups`() async throws {
    let layout = try await Picture().layout(of: library())
    let frame = try #require(layout.groups[0])
    let dear = layout.nodes[1]
    #expect(layout.nodes.count == 3 && layout.groups.count == 1)
    #expect(frame.x < dear.x && frame.y < dear.y)
    #expect(frame.x + frame.width > dear.x + dear.width && frame.y + frame.height > dear.y + dear.height)
  }

  @Test func `what is too dense for rows is laid out by forces, and said so`() async throws {
    var map = GraphBuilder()
    let claims = (0..<120).map { map.claim("Claim \($0)") }
    for (number, claim) in claims.enumerated() {
      for step in 1...12 { map.edge(.supports, from: claim, to: claims[(number + step * step) % 120]) }
    }
    let drawn = try await Picture().draw(document(map), as: .svg)
    #expect(drawn.findings.map(\.code) == ["laid-out-by-forces"])
    #expect(try await Picture().layout(of: document(map)).nodes.count == 120)
  }

  private func library() -> ExportDocument {
    var map = GraphBuilder(title: "Sundays")
    let cost = map.group("Cost")
    let open = map.claim("Open", "The library should open on Sundays.", role: .thesis)
    let dear = map.claim("Dear", "It costs too much.", role: .assertion, group: cost)
    map.edge(.attacks, from: dear, to: open)
    map.edge(.supports, from: map.quotation("", "“Forty thousand.”", group: cost), to: dear)
    return document(map)
  }

  private func document(_ map: GraphBuilder) -> ExportDocument {
    ExportDocument(graph: map.graph, view: MapView(showing: map.graph), drawing: DrawingSettings())
  }
}
