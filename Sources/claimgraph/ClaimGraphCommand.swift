import Claims
import Exchange
import Foundation
import MapCompiler
import MapLanguage
import SourceText
import Writing

@main struct ClaimGraphCommand {
  static func main() {
    let bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
    let file = SourceFile(name: "<stdin>", bytes: bytes)
    if CommandLine.arguments.contains("--tree") {
      print(MapParser.parse(file).0.dump)
    }
    let map = MapReader().read(file)
    var text = FindingText(files: map.graph.files)
    for f in map.findings.all { FileHandle.standardError.write(Data(text.render(f).utf8)) }
    let view = MapView(of: map.graph, settings: map.settings)
    let doc = ExportDocument(graph: map.graph, view: view, drawing: map.settings.drawing)
    FileHandle.standardOutput.write(Data(ArgdownJSON().bytes(of: doc)))
    exit(map.findings.worst == .error ? 1 : 0)
  }
}
