import ArgumentParser
import SourceText

/// Reads one word of a fixed list, for `@Option(transform:)`; a word that is not in the list is refused
/// with the nearest one that is.
func oneOf(_ words: [String]) -> @Sendable (String) throws -> String {
  { word in
    guard words.contains(word) else { throw ValidationError(hint(at: word, among: words)) }
    return word
  }
}

/// The same for the cases of an enumeration.
func oneOf<Choice: RawRepresentable<String> & CaseIterable & SendableMetatype>(
  _: Choice.Type
) -> @Sendable (String) throws -> Choice {
  { word in
    guard let choice = Choice(rawValue: word) else {
      throw ValidationError(hint(at: word, among: Choice.words))
    }
    return choice
  }
}

/// "did you mean 'svg'?" where a word is near, else all the words there are.
func hint(at word: String, among words: [String]) -> String {
  if let near = NearestName.of(word, among: words) { return "did you mean '\(near)'?" }
  return "use one of " + words.joined(separator: ", ")
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// The words of the command line for each case.
  static var words: [String] { allCases.map(\.rawValue) }
}
