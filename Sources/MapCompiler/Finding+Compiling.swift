internal import Claims
internal import SourceText

/// The wording of everything that is found while a graph is made of the text.
extension Finding {
  // MARK: Files

  static func notUTF8(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "not-utf-8", at: range, "this is not UTF-8; what cannot be read is shown as \u{FFFD}",
      help: "save the file as UTF-8")
  }

  static func includeOutside(_ range: SourceRange, _ path: String) -> Finding {
    Finding(
      .error, "include-outside", at: range, "'\(path)' lies outside the map's folder and is not read",
      help: "move the file into the folder of the map")
  }

  static func includeMissing(_ range: SourceRange, _ path: String) -> Finding {
    Finding(
      .error, "include-missing", at: range, "there is no file '\(path)'",
      help: "the path counts from the folder of the file that includes it")
  }

  static func includeRefused(_ range: SourceRange, _ path: String, _ reason: String) -> Finding {
    Finding(.error, "include-refused", at: range, "'\(path)' cannot be read: \(reason)")
  }

  static func includedTwice(_ range: SourceRange, _ path: String) -> Finding {
    Finding(
      .note, "included-twice", at: range, "'\(path)' was read before and is not read again",
      help: "include each file once")
  }

  // MARK: Data

  static func unreadableFrontMatter(_ range: SourceRange, _ problem: String) -> Finding {
    Finding(
      .error, "unreadable-front-matter", at: range, "\(problem); none of the front matter is read",
      help: "put texts with colons, brackets, # or quotation marks in double quotes")
  }

  static func unreadableConfiguration(_ range: SourceRange, _ problem: String) -> Finding {
    Finding(
      .error, "unreadable-configuration", at: range, "\(problem); none of the configuration is used",
      help: "write it as YAML or JSON, such as 'group: {groupDepth: 1}'")
  }

  static func unreadableRecords(_ range: SourceRange, _ problem: String) -> Finding {
    Finding(
      .error, "unreadable-records", at: range, "\(problem); none of this file is read",
      help: "write records by id, or a list of records with an id each (CSL-JSON)")
  }

  /// - Parameter reason: follows the name of the file.
  static func unconvertedBibTeX(
    _ range: SourceRange, _ path: String, _ reason: String, _ help: String
  ) -> Finding {
    Finding(.error, "bibtex", at: range, "'\(path)' \(reason)", help: help)
  }

  static func brokenBibTeX(_ range: SourceRange, _ problem: String) -> Finding {
    Finding(
      .error, "unreadable-records", at: range, "\(problem); none of this file is read",
      help: "write each entry as @book{ames, title = {On Tolls}, author = {Ames, Rose}}")
  }

  static func frontMatterNotAMap(_ range: SourceRange) -> Finding {
    Finding(
      .error, "unreadable-front-matter", at: range, "front matter must be lines of the form key: value",
      help: "write title: and the title of the map")
  }

  static func unreadableData(_ range: SourceRange, _ problem: String) -> Finding {
    Finding(
      .error, "unreadable-data", at: range, "\(problem); this data is not read",
      help:
        "put texts with commas, colons, brackets or # in double quotes, or write \\{ for a brace in the text")
  }

  static func dataNotAMap(_ range: SourceRange) -> Finding {
    Finding(
      .error, "unreadable-data", at: range, "data must be of the form {key: value}",
      help: "write a key and a colon before the value")
  }

  static func repeatedKey(_ key: String, _ place: Range<Int>, in file: FileIndex) -> Finding {
    Finding(
      .error, "repeated-key", at: SourceRange(file: file, start: place.lowerBound, end: place.upperBound),
      "'\(key)' stands twice in one block; the first counts", help: "give one of them another name")
  }

  static func keyLikelyMisspelt(_ range: SourceRange?, _ key: String, _ near: String) -> Finding {
    Finding(
      .warning, "unknown-key", at: range, "'\(key)' means nothing to ClaimGraph and is kept as it is",
      help: "did you mean '\(near)'?")
  }

  static func carriageReturnsInData(_ range: SourceRange) -> Finding {
    Finding(
      .note, "carriage-returns-in-data", at: range,
      "data over lines that end with CRLF; Argdown would read it as text",
      help: "save the file with line feeds, or write the data on one line")
  }

  // MARK: Names that data states

  static func notANameOfItsOwn(_ entry: DataValue.Entry) -> Finding {
    Finding(
      .warning, "not-a-name", at: entry.valueRange, "\(entry.key) must be a text; it is kept as data",
      help: "write {\(entry.key): …} with a word, or a text in double quotes")
  }

  static func statedTwice(_ what: String, _ range: SourceRange?, _ name: String, _ first: String) -> Finding {
    Finding(
      .warning, "stated-twice", at: range,
      "the \(what) '\(name)' does not count; '\(first)' was stated before",
      help: "state the \(what) in one place only")
  }

  static func idTaken(_ range: SourceRange?, _ id: String) -> Finding {
    Finding(
      .error, "id-taken", at: range, "another has the id '\(id)'; this one gets the id made of its words",
      help: "choose an id that no other claim, argument, party or source has")
  }

  // MARK: Sections of the front matter

  static func sectionForm(_ entry: DataValue.Entry, _ form: String) -> Finding {
    Finding(
      .error, "front-matter-form", at: entry.valueRange ?? entry.keyRange, "'\(entry.key)' must be \(form)",
      help: "write \(entry.key): and below it the entries, one a line")
  }

  static func keptOnly(_ entry: DataValue.Entry) -> Finding {
    Finding(
      .note, "kept-only", at: entry.keyRange, "'\(entry.key)' is kept, but means nothing in the front matter",
      help: "write it in the data of the claim itself")
  }

  static func notARelation(_ range: SourceRange?, _ id: String) -> Finding {
    Finding(
      .error, "not-a-relation", at: range, "'\(id)' is no relation",
      help: "write an id, one of \(Relation.allCases.map(\.rawValue).joined(separator: ", ")), and an id")
  }

  static func unknownFact(_ entry: DataValue.Entry, _ known: [String]) -> Finding {
    Finding(
      .error, "unknown-fact", at: entry.keyRange, "there is no fact '\(entry.key)'",
      help: NearestName.of(entry.key, among: known).map { "did you mean '\($0)'?" }
        ?? "use " + known.joined(separator: ", "))
  }

  static func factValue(_ entry: DataValue.Entry) -> Finding {
    Finding(
      .error, "fact-value", at: entry.valueRange, "this does not fit '\(entry.key)' and is not read",
      help: "see what `claimgraph convert … --to argdown` writes for it")
  }

  // MARK: Elements

  static func titledUntitled(_ range: SourceRange) -> Finding {
    Finding(
      .note, "titled-untitled", at: range,
      "Argdown would mix this up with the names it gives to what has no title",
      help: "choose a title that does not begin with Untitled")
  }

  static func nameOfAnObject(_ range: SourceRange, _ name: String) -> Finding {
    Finding(
      .note, "name-of-an-object", at: range, "Argdown would lose the whole map over the title '\(name)'",
      help: "choose a title of more than one word")
  }

  static func undercutOfStatement(_ range: SourceRange) -> Finding {
    Finding(
      .note, "undercut-of-statement", at: range,
      "the statement above is undercut; Argdown would tie this to the inference it read last",
      help: "write <_ below the inference or the argument that is meant, or - to attack the statement")
  }

  static func structureAfterHeading(_ range: SourceRange, _ title: String) -> Finding {
    Finding(
      .note, "structure-after-heading", at: range,
      "a heading stands between <\(title)> and this structure, so it belongs to an argument without title",
      help: "put the structure directly below <\(title)>")
  }

  static func onlyUndercutsAtInference(_ range: SourceRange) -> Finding {
    Finding(
      .error, "only-undercuts-at-inference", at: range,
      "only an undercut may stand below an inference; the relation is not read",
      help: "write <_ , or relate it to the conclusion")
  }

  static func contradictionWithArgument(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "contradiction-with-argument", at: range,
      "a contradiction holds between statements; Argdown would stop here",
      help: "use - for an attack, or relate the argument's conclusion")
  }

  static func secondStructure(_ range: SourceRange, _ title: String) -> Finding {
    Finding(
      .error, "second-structure", at: range,
      "<\(title)> has a premise-conclusion structure already; the lines of this one are read as statements",
      help: "give this reasoning a title of its own")
  }

  // MARK: Roles, parties and sources

  static func tagLikelyMisspelt(_ range: SourceRange, _ tag: String, _ near: String) -> Finding {
    Finding(
      .warning, "unknown-tag", at: range, "#\(tag) gives no role", help: "did you mean #\(near)?")
  }

  static func unknownWord(_ what: String, _ entry: DataValue.Entry, _ allowed: [String]) -> Finding {
    let word = entry.value.text ?? "…"
    return Finding(
      what == "role" ? .error : .warning, "unknown-\(what)", at: entry.valueRange,
      "there is no \(what) '\(word)'",
      help: NearestName.of(word, among: allowed).map { "did you mean '\($0)'?" }
        ?? "use one of " + allowed.joined(separator: ", "))
  }

  /// - Parameter isKept: whether the finding will be kept; otherwise no near name is searched.
  static func unknownName(
    _ what: String, _ range: SourceRange?, _ name: String, _ known: [String], isKept: Bool
  ) -> Finding {
    let near = isKept ? NearestName.of(name, among: known.prefix(1_000)) : nil
    let help =
      near.map { "did you mean '\($0)'?" }
      ?? "declare it in the front matter"
      + (known.isEmpty ? "" : "; declared are " + known.prefix(12).joined(separator: ", "))
    return Finding(.error, unknownCode(what), at: range, "there is no \(what) '\(name)'", help: help)
  }

  static func unknownCode(_ what: String) -> String { "unknown-" + what.replacing(" ", with: "-") }

  static func declaredTwice(_ range: SourceRange?, _ what: String, _ id: String) -> Finding {
    Finding(
      .error, "declared-twice", at: range, "'\(id)' stands twice under \(what); the first counts",
      help: "give one of them another id")
  }

  static func notRecords(_ entry: DataValue.Entry, _ key: String) -> Finding {
    Finding(
      .error, "not-records", at: entry.valueRange ?? entry.keyRange, "\(key) must be records by id",
      help: "write \(key): {ames: {name: R. Ames}}")
  }

  static func notAName(_ entry: DataValue.Entry) -> Finding {
    Finding(
      .warning, "not-a-name", at: entry.valueRange, "\(entry.key) must be an id or a list of ids",
      help: "write {\(entry.key): ames}")
  }

  static func notAWeight(_ entry: DataValue.Entry) -> Finding {
    Finding(
      .warning, "not-a-weight", at: entry.valueRange, "a weight must be a number from 0 to 1",
      help: "write {weight: 0.5}")
  }
}
