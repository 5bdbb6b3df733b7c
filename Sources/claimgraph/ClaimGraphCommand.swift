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
    func cpu() -> Double { var u = rusage(); getrusage(RUSAGE_SELF, &u); return Double(u.ru_utime.tv_sec) + Double(u.ru_utime.tv_usec)/1e6 + Double(u.ru_stime.tv_sec) + Double(u.ru_stime.tv_usec)/1e6 }
    if CommandLine.arguments.contains("--time") {
      let t0 = cpu(); let (tree, _) = MapParser.parse(file); let t1 = cpu()
      let map = MapReader().read(file); let t2 = cpu()
      let view = MapView(of: map.graph, settings: map.settings); let t3 = cpu()
      let doc = ExportDocument(graph: map.graph, view: view, drawing: map.settings.drawing)
      let d = ExportFormats.named("dot")?.bytes(of: doc).count ?? 0
      let t4 = cpu()
      let g = ExportFormats.named("graphml")?.bytes(of: doc).count ?? 0
      let t5 = cpu()
      print("parse", t1-t0, "read(total)", t2-t1, "view", t3-t2, "dot", d, t4-t3, "graphml", g, t5-t4, tree.tokens.count, tree.nodes.count)
      exit(0)
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
