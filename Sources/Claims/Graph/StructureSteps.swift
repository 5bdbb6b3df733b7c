internal import SourceText

/// Which lines of a structure a step uses.
public enum StructureSteps {
  /// The numbers that `uses` (or `from`) in the data of an inference or its conclusion lists, counted from 1;
  /// nil if neither says so.
  public static func uses(
    of inference: NodeIndex, _ conclusion: OccurrenceIndex, in graph: ClaimGraph
  ) -> [Int]? {
    for data in [graph.nodes.data[inference], graph.occurrenceData[conclusion]] {
      for key in ["uses", "from"] {
        if case .list(let values)? = data?[key] {
          let numbers = values.compactMap(\.int)
          if numbers.count == values.count { return numbers }
        }
      }
    }
    return nil
  }
}
