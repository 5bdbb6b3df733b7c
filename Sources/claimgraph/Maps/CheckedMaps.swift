import Claims
import MapChecks
import MapCompiler
import SourceText

/// What was found in several maps, as one list over all their files.
struct CheckedMaps {
  private(set) var findings: [Finding] = []
  private(set) var files = SourceFiles()
  /// Whether one of the maps could not be read; standard error says which.
  private(set) var hasUnreadable = false

  init(_ maps: [MapArgument], loader: MapLoader) async {
    for map in maps {
      do {
        let compiled = try await loader.load(map)
        var found = compiled.findings
        found.add(contentsOf: Checks.findings(in: compiled.graph))
        append(found.all, of: compiled.graph.files)
      } catch {
        Terminal.errors.write("claimgraph: \(map.name): \(error)\n")
        hasUnreadable = true
      }
    }
  }

  /// Ranges count files from the first file of their own map; here they count from the first of all.
  private mutating func append(_ found: [Finding], of ownFiles: SourceFiles) {
    let offset = files.files.count
    for file in ownFiles.files { _ = files.add(file) }
    for var finding in found {
      if let file = finding.range?.file { finding.range?.file = FileIndex(offset + file.position) }
      findings.append(finding)
    }
  }
}
