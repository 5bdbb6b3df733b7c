import Claims
import Exchange
import MapCompiler
import SourceText

extension CompiledMap {
  /// The part of the map that a filter lets pass, ready to be written. A filter that names what is not in the
  /// map is a failure, so that no empty picture takes the place of a good one.
  func document(
    of filter: ViewFilter, collapsesClosedGroups: Bool = true
  ) throws(CommandFailure) -> ExportDocument {
    var mistakes = FindingList()
    let (graph, view) = graph.mapped(
      settings: settings, filter: filter, collapsesClosedGroups: collapsesClosedGroups, into: &mistakes)
    if let mistake = mistakes.all.first { throw CommandFailure(mistake.message, help: mistake.help) }
    return ExportDocument(graph: graph, view: view, drawing: settings.drawing)
  }
}
