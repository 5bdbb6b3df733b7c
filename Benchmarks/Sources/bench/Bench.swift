import Claims
import Exchange
import Foundation
import MapCompiler
import MapLanguage
import SourceText
import Writing

/// Measures every stage from text to export on a generated map, beside the memcpy floor of the same run.
///
///     bench 100000                      100,000 titled elements, 16 MB
///     bench 10000 --write map.argdown   only writes the map
///     bench --exchange 100000 work/     graph files of 100,000 nodes and 300,000 edges, read and written
///     bench --case read-dot graph.dot   one line of that table
@main
enum Bench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--case", arguments.count == 3 {
      return try ExchangeCase.run(arguments[2], arguments[3])
    }
    if arguments.first == "--exchange", arguments.count >= 3 {
      return try measureExchange(Int(arguments[2]) ?? 100_000, in: arguments[3], arguments.dropFirst(3))
    }
    let count = arguments.first.flatMap { Int($0) } ?? 100_000
    let text = MapGenerator.map(of: count)
    if let at = arguments.firstIndex(of: "--write"), at + 1 < arguments.endIndex {
      try Data(text).write(to: URL(fileURLWithPath: arguments[at + 1]))
      return
    }
    measureStages(SourceFile(name: "generated.argdown", bytes: text), runs: count > 200_000 ? 1 : 5)
  }

  private static func measureExchange(
    _ nodes: Int, in folder: String, _ options: ArraySlice<String>
  ) throws {
    let prefix = "\(folder)/graph-\(nodes)"
    if !FileManager.default.fileExists(atPath: prefix + ".dot") {
      try GraphGenerator.write(nodes: nodes, edges: 3 * nodes, to: prefix)
    }
    let python = options.firstIndex(of: "--python").flatMap {
      options.dropFirst($0 - options.startIndex + 1).first
    }
    print("graph files of \(nodes) nodes and \(3 * nodes) edges; MB of file in a CPU second, median\n")
    var table = ExchangeTable(prefix: prefix, runs: nodes > 200_000 ? 3 : 5, python: python)
    table.measure(peers: !options.contains("--no-peers"))
  }

  private static func measureStages(_ file: SourceFile, runs: Int) {
    var table = StageTable(inputBytes: file.bytes.count)
    let (copy, floor) = Measurement.of(runs: runs) { copied(file.bytes) }
    table.add("memcpy (floor)", bytes: copy.count, floor)

    let (tree, parsing) = Measurement.of(runs: runs) { MapParser.parse(file).0 }
    table.add("text → syntax tree", bytes: file.bytes.count, parsing, "\(tree.nodes.count) syntax nodes")
    let (map, compiling) = Measurement.of(runs: runs) { MapReader().read(file) }
    table.add(
      "text → claim graph", bytes: file.bytes.count, compiling,
      "\(map.graph.nodes.count) nodes, \(map.graph.edges.count) edges")
    let (view, viewing) = Measurement.of(runs: runs) { MapView(of: map.graph, settings: map.settings) }
    table.add("graph → view", bytes: file.bytes.count, viewing, "\(view.graph.nodes.count) boxes")

    let document = ExportDocument(graph: map.graph, view: view, drawing: map.settings.drawing)
    for format in FormatList.exports where format.name != "yed" {
      let (written, writing) = Measurement.of(runs: runs) { count(format, document) }
      table.add("write \(format.name)", bytes: written, writing, "\(written / 1_000_000) MB out")
    }
    let (_, whole) = Measurement.of(runs: runs) { textToDOT(file) }
    table.add("text → DOT, all of it", bytes: file.bytes.count, whole)
    table.print()
  }

  /// An array shares its storage until it is changed; appending makes a real copy.
  @inline(never) private static func copied(_ bytes: [UInt8]) -> [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    copy.append(contentsOf: bytes)
    return copy
  }

  /// Bytes that a format writes; they are dropped, so that no disk is measured.
  private static func count(_ format: any ExportFormat, _ document: ExportDocument) -> Int {
    final class Counter { var bytes = 0 }
    let counter = Counter()
    var stream = ByteStream { counter.bytes += $0.count }
    format.write(document, to: &stream)
    try? stream.finish()
    return counter.bytes
  }

  private static func textToDOT(_ file: SourceFile) -> Int {
    let map = MapReader().read(file)
    let view = MapView(of: map.graph, settings: map.settings)
    let document = ExportDocument(graph: map.graph, view: view, drawing: map.settings.drawing)
    return count(DOT(), document)
  }
}
