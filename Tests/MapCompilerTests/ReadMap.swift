import MapCompiler
import SourceText
import TestSupport

/// Reads a map from a text.
func readMap(_ text: String) -> CompiledMap { readMap(bytes: Array(text.utf8)) }

func readMap(bytes: [UInt8]) -> CompiledMap {
  MapReader().read(SourceFile(name: "map.argdown", bytes: bytes))
}

extension CompiledMap {
  /// Graph and findings as lines.
  var summary: String { graph.summary(findings: findings) }
  var codes: [String] { findings.all.map(\.code) }
}
