internal import Quotations
public import Writing

/// Quotations as text of a map, ready to be pasted: front matter with the speakers and the source, and a claim for
/// each quotation.
///
///     [Ann Lee on the bridge]: "The bridge is sound." #quotation {by: lee, source: report, locator: "¶ 2"}
///
/// Where the text does not say whose the words are, a comment says so; a guess has a `?` in a comment and is not
/// written as data.
public struct ExtractionStubs {
  private let report: ExtractionReport
  private var titles: Set<String> = []
  /// Party ids by the speaker's name.
  private var parties: [(name: String, id: String)] = []
  private var ids: [String: String] = [:]

  public init(_ report: ExtractionReport) {
    self.report = report
    var taken: Set<String> = []
    for quotation in report.quotations {
      guard let speaker = quotation.speaker, ids[speaker.name] == nil else { continue }
      let id = Self.unused(Self.slug(speaker.name), &taken)
      ids[speaker.name] = id
      parties.append((speaker.name, id))
    }
  }

  public mutating func write(to stream: inout ByteStream) {
    frontMatter(to: &stream)
    var names: [String] = []
    for quotation in report.quotations {
      let title = Self.unused(self.title(of: quotation), &titles)
      stream.append("\n")
      for line in comments(on: quotation, names: names) { stream.append("// \(line)\n") }
      let words = MapQuotation(quotation.text)
      let tag = quotation.isQuotation ? " #quotation" : ""
      stream.append("[\(title)]: \(words.text)\(tag) {\(data(of: quotation, names: names))}\n")
      names.append(title)
    }
  }

  private func frontMatter(to stream: inout ByteStream) {
    stream.append("===\ntitle: \(Self.yaml("Quotations in " + (report.title ?? report.fileName)))\n")
    if !parties.isEmpty {
      stream.append("parties:\n")
      for (name, id) in parties { stream.append("  \(id): {name: \(Self.yaml(name))}\n") }
    }
    let title = Self.yaml(report.title ?? report.fileName)
    stream.append("sources:\n  \(MapWords.quoted(report.id)): {type: document, title: \(title)")
    if report.fileName != "<stdin>" { stream.append(", text: \(Self.yaml(report.fileName))") }
    stream.append("}\n===\n")
  }

  // MARK: One quotation

  private func title(of quotation: ExtractedQuotation) -> String {
    let words = quotation.text.split(separator: " ")
    let start = words.firstIndex { !Self.small.contains($0.lowercased()) } ?? 0
    var last = min(words.count, start + 5)
    while last > start + 1, Self.small.contains(words[last - 1].lowercased()) { last -= 1 }
    let subject = MapWords.title(words[start..<last].joined(separator: " "))
    let speaker = quotation.speaker.flatMap { $0.basis == .guessed ? nil : MapWords.title($0.name) }
    let name = [speaker.map { $0 + " on" }, subject].compactMap(\.self).joined(separator: " ")
    return name.isEmpty ? "Quotation" : String(name.prefix(80))
  }

  private func comments(on quotation: ExtractedQuotation, names: [String]) -> [String] {
    var lines: [String] = []
    switch quotation.kind {
    case .title: lines.append("a title, no quotation")
    case .scare: lines.append("a word or two held at arm's length")
    case .block: lines.append("a block quotation, without marks in the text")
    case .quotation, .phrase: break
    }
    if let outer = quotation.outer, names.indices.contains(outer) {
      lines.append("stands in [\(names[outer])]")
    }
    for words in quotation.interruptions { lines.append("interrupted by: \(MapWords.comment(words))") }
    if let missing = quotation.missing {
      lines.append(
        "the \(missing.rawValue) mark is missing: check where the words \(missing == .opening ? "begin" : "end")"
      )
    }
    guard quotation.isQuotation else { return lines }
    if let speaker = quotation.speaker, speaker.basis == .guessed {
      lines.append("by: ? perhaps \(MapWords.comment(speaker.name)); the text does not say")
    } else if quotation.speaker == nil {
      lines.append("by: ? the text does not say")
    }
    return lines
  }

  private func data(of quotation: ExtractedQuotation, names: [String]) -> String {
    var entries: [String] = []
    if let speaker = quotation.speaker, speaker.basis != .guessed, let id = ids[speaker.name] {
      entries.append("by: \(MapWords.quoted(id))")
    }
    if let outer = quotation.outer, report.quotations.indices.contains(outer),
      let via = report.quotations[outer].speaker, via.basis != .guessed, let id = ids[via.name]
    {
      entries.append("via: \(MapWords.quoted(id))")
    }
    if let work = quotation.work { entries.append("work: \(Self.yaml(work))") }
    entries.append("source: \(MapWords.quoted(report.id))")
    if let locator = ExtractionReport.locator(quotation) { entries.append("locator: \(Self.yaml(locator))") }
    return entries.joined(separator: ", ")
  }

  // MARK: Names

  /// A text in double quotes as YAML holds it; braces and equals signs, at which a map's data and front matter may
  /// end, are spelled out.
  static func yaml(_ text: String) -> String {
    var words = "\""
    for scalar in TerminalText.plain(text).unicodeScalars {
      switch scalar {
      case "\"", "\\": words += "\\" + String(scalar)
      case "{": words += "\\x7B"
      case "}": words += "\\x7D"
      case "=": words += "\\x3D"
      default: words.unicodeScalars.append(scalar)
      }
    }
    return words + "\""
  }

  /// An id from a name: its last word in small letters.
  static func slug(_ name: String) -> String {
    let words = MapWords.title(name).lowercased().split { $0 == " " || $0 == "_" }.filter {
      !small.contains(String($0))
    }
    let isPerson = name.first?.isUppercase == true && !name.contains("’") && !name.contains("'")
    let id = isPerson ? words.suffix(1).joined() : words.suffix(2).joined(separator: "-")
    guard let first = id.unicodeScalars.first, first.properties.isAlphabetic else { return "party-" + id }
    return ["yes", "no", "true", "false", "on", "off", "null"].contains(id) ? "party-" + id : id
  }

  private static func unused(_ name: String, _ taken: inout Set<String>) -> String {
    var candidate = name
    var number = 1
    while !taken.insert(candidate).inserted {
      number += 1
      candidate = "\(name) \(number)"
    }
    return candidate
  }

  private static let small: Set<String> = [
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "but", "it",
    "is", "was",
    "that", "this", "we", "i", "he", "she", "they", "you", "are", "be", "as", "there", "one", "must", "not",
    "now",
  ]
}
