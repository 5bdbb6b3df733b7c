import Claims
import Exchange
import MapCompiler
import Reading
import SourceText
import TestSupport
import Testing

/// Writes a graph and reads it again.
func roundTrip(
  _ graph: ClaimGraph, _ format: some ExportFormat & ImportFormat, settings: MapSettings? = nil
) -> ImportedGraph {
  let view = settings.map { MapView(of: graph, settings: $0) } ?? MapView(showing: graph)
  let bytes = format.bytes(of: ExportDocument(graph: graph, view: view, drawing: DrawingSettings()))
  return format.read(ByteInput(bytes), ImportOptions(fileName: "round.\(format.fileExtension)"))
}

/// Expects that a graph comes back from a format as it was, without a finding of grade error.
func expectRoundTrip(
  _ graph: ClaimGraph, _ format: some ExportFormat & ImportFormat, settings: MapSettings? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let back = roundTrip(graph, format, settings: settings)
  let faults = back.findings.all.filter { $0.grade == .error }.map(\.message)
  #expect(faults == [], sourceLocation: sourceLocation)
  #expect(back.graph.differences(from: graph).prefix(5) == [], sourceLocation: sourceLocation)
  expectInvariants(back.graph, sourceLocation: sourceLocation)
}

/// The maps that come with the project.
enum ShippedMaps {
  static let paths = Checkout.files(in: "Maps", extension: "argdown")

  static func read(_ path: String) throws -> CompiledMap {
    MapReader().read(SourceFile(name: path, text: try Checkout.text(path)))
  }
}
