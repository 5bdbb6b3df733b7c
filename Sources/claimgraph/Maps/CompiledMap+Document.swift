import Claims
import Exchange
import MapCompiler
import SourceText

extension CompiledMap {
  /// The part of the map that a filter lets pass, ready to be written; and all findings of the map with
  /// those about the filter.
  func document(
    of filter: ViewFilter, collapsesClosedGroups: Bool = true
  ) -> (document: ExportDocument, findings: FindingList) {
    var findings = findings
    let (graph, view) = graph.mapped(
      settings: settings, filter: filter, collapsesClosedGroups: collapsesClosedGroups, into: &findings)
    return (ExportDocument(graph: graph, view: view, drawing: settings.drawing), findings)
  }
}
