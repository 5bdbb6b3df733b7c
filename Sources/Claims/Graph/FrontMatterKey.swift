/// Keys of a map's front matter that say of nodes and edges what their place in the text cannot. They are no
/// facts about the map, and a graph's metadata does not hold them.
///
///     nodes:
///       Toll: {surveyed: 2024-03-03}                      # data to keep, by the node's id
///     edges:
///       argument:Queue supports Toll: {strength: 0.7}     # data of relations, by their ids
///     relations:
///       - argument:Queue entails Toll                     # relations that have no sign
///     facts:
///       n7: {kind: inference, title: Expert opinion}      # nodes that have no place in the text, and what
///                                                         # the text would say otherwise
///     metadata:
///       nodes: 40                                         # facts about the map whose keys mean something else
public enum FrontMatterKey: String, CaseIterable, Sendable {
  case nodes, edges, relations, facts, metadata
}
