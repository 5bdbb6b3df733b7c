import Claims
import Exchange
import Foundation
import Measuring
import Reading
import Writing
import XMLStream

/// One thing to measure with a graph file, in a process of its own: it prints the bytes that count and the CPU
/// seconds they took.
enum ExchangeCase {
  static func run(_ name: String, _ path: String) throws {
    switch name {
    case "read-file": try report(path) { try floorRead(path) }
    case "memchr": try report(path) { try floorTags(path) }
    case "xml-events": try report(path) { try floorEvents(path) }
    case "read-graphml": try reportReading(GraphML(), path)
    case "read-dot": try reportReading(DOT(), path)
    case "read-json": try reportReading(JSON(), path)
    case "write-graphml": try reportWriting(GraphML(), path)
    case "write-dot": try reportWriting(DOT(), path)
    case "write-json": try reportWriting(JSON(), path)
    default: throw Child.Failure(words: "no case \(name)")
    }
  }

  private static func report(_ path: String, _ work: () throws -> Int) throws {
    let start = Measurement.cpuSeconds()
    let bytes = try work()
    print("\(bytes) \(Measurement.cpuSeconds() - start)")
  }

  private static func reportReading(_ format: any Format, _ path: String) throws {
    let start = Measurement.cpuSeconds()
    let read = try read(format, path)
    let seconds = Measurement.cpuSeconds() - start
    if read.findings.worst == .error {
      throw Child.Failure(words: read.findings.all.first { $0.grade == .error }?.message ?? "")
    }
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    print("\(size) \(seconds)")
  }

  private static func read(_ format: any Format, _ path: String) throws -> ImportedGraph {
    guard let format = format as? any ImportFormat else {
      throw Child.Failure(words: "\(format.name) is not read yet")
    }
    let file = try FileBytes(path)
    return format.read(ByteInput { file.fill(&$0, $1) }, ImportOptions(fileName: path))
  }

  /// Reads the GraphML file, then writes its graph. The bytes are dropped, so that no disk is measured.
  private static func reportWriting(_ format: any ExportFormat, _ path: String) throws {
    let graph = try read(GraphML(), path).graph
    let view = MapView(
      of: graph, settings: MapSettings(), collapsesClosedGroups: format.collapsesClosedGroups)
    let document = ExportDocument(graph: graph, view: view, drawing: DrawingSettings())
    try report(path) { try written(format, document) }
  }

  private static func written(_ format: any ExportFormat, _ document: ExportDocument) throws -> Int {
    final class Counter { var bytes = 0 }
    let counter = Counter()
    var stream = ByteStream { counter.bytes += $0.count }
    format.write(document, to: &stream)
    try stream.finish()
    return counter.bytes
  }

  private static func floorRead(_ path: String) throws -> Int {
    let file = try FileBytes(path)
    var (buffer, bytes) = ([UInt8](), 0)
    while file.fill(&buffer, 256 * 1024) {
      bytes += buffer.count
      buffer.removeAll(keepingCapacity: true)
    }
    return bytes
  }

  /// Has libxml2 parse the file, and looks at nothing it tells.
  private static func floorEvents(_ path: String) throws -> Int {
    let file = try FileBytes(path)
    var xml = XMLReader(ByteInput { file.fill(&$0, $1) })
    while try xml.readChunk() {}
    return try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  }

  /// Finds every `<` with `memchr`, the cheapest tokeniser there can be.
  private static func floorTags(_ path: String) throws -> Int {
    let file = try FileBytes(path)
    var (buffer, bytes, tags) = ([UInt8](), 0, 0)
    while file.fill(&buffer, 256 * 1024) {
      bytes += buffer.count
      unsafe buffer.withUnsafeBytes { piece in
        guard var at = piece.baseAddress else { return }
        let end = unsafe at + piece.count
        while let found = unsafe memchr(at, 0x3C, end - at) {
          tags += 1
          unsafe at = UnsafeRawPointer(found) + 1
        }
      }
      buffer.removeAll(keepingCapacity: true)
    }
    return tags > 0 ? bytes : 0
  }
}
