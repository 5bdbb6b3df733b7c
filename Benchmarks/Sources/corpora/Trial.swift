import Claims
import Exchange
import Foundation
import Measuring
import Reading
import SourceText
import Writing

/// What became of one file: read, written, read again. Printed as one line by a process of its own, so that
/// each file's time and memory are its own and a crash is one file's.
struct Trial {
  var format = "-"
  var nodes = -1
  var edges = -1
  /// The gravest of the findings: `line:column grade code`.
  var finding = ""
  var hasError = false
  /// Whether an error has a place.
  var hasPlace = false
  /// How the graph differed after a way through each format: `format: difference`.
  var differences: [String] = []
  var ways = 0

  init(path: String) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var head: [UInt8] = []
    _ = try FileBytes(path).fill(&head, 4096)
    guard let format = Self.format(of: head[...], name) else {
      finding = "no format recognises it"
      return
    }
    self.format = format.name
    let file = try FileBytes(path)
    let read = format.read(ByteInput { file.fill(&$0, $1) }, ImportOptions(fileName: name))
    (nodes, edges) = (read.counts.nodes, read.counts.edges)
    take(read)
    guard !hasError else { return }
    let ways = [format.name] + ["graphml", "json"].filter { $0 != format.name }
    for way in ways { check(read.graph, through: way) }
  }

  /// The format of this extension that recognises the beginning; of several the first.
  private static func format(of head: ArraySlice<UInt8>, _ name: String) -> (any ImportFormat)? {
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    let fitting = FormatList.imports.filter { $0.fileExtensions.contains(ending) }
    return fitting.first { $0.recognises(head) } ?? fitting.first
      ?? FormatList.imports.first { $0.recognises(head) }
  }

  private mutating func take(_ read: ImportedGraph) {
    var positions = SourcePositions(files: read.graph.files)
    let all = read.findings.all
    guard let worst = all.first(where: { $0.grade == read.findings.worst }) else { return }
    let errors = all.filter { $0.grade == .error }
    hasError = !errors.isEmpty
    hasPlace = errors.contains { finding in
      finding.range.flatMap { positions.position(of: Int($0.start), in: $0.file) } != nil
    }
    let place = worst.range.flatMap { positions.position(of: Int($0.start), in: $0.file) }
    finding = (place.map { "\($0.line):\($0.column) " } ?? "") + "\(worst.grade.rawValue) \(worst.code)"
  }

  private mutating func check(_ graph: ClaimGraph, through name: String) {
    guard let format = FormatList.named(name) as? any ExportFormat & ImportFormat else { return }
    ways += 1
    let view = MapView(
      of: graph, settings: MapSettings(), collapsesClosedGroups: format.collapsesClosedGroups)
    let document = ExportDocument(graph: graph, view: view, drawing: DrawingSettings())
    let again = format.read(ByteInput(format.bytes(of: document)), ImportOptions(fileName: "again"))
    if let first = again.graph.differences(from: graph).first {
      differences.append("\(name): \(first.prefix(200))")
    } else if again.findings.worst == .error {
      differences.append(
        "\(name): \(again.findings.all.first { $0.grade == .error }?.message.prefix(200) ?? "")")
    }
  }

  /// The fields parted by tabs.
  var line: String {
    [
      format, String(nodes), String(edges), finding, hasError ? "1" : "0", hasPlace ? "1" : "0",
      String(ways), differences.joined(separator: " | "),
    ].map { $0.map { $0 == "\t" || $0.isNewline ? " " : String($0) }.joined() }.joined(separator: "\t")
  }
}
