/// What became of a bibliography in BibTeX, which a `MapReader` does not read itself: pandoc turns it into
/// CSL-JSON, and the reader runs no program.
public enum BibTeXConversion: Sendable {
  /// The records as CSL-JSON.
  case records([UInt8])
  /// The file breaks the rules of BibTeX, in this line counted from 1 where that is known.
  case broken(line: Int?, message: String)
  /// It was not converted; the message says why, the help what would mend it.
  case unavailable(message: String, help: String)
}
