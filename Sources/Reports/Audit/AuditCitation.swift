internal import Claims
internal import Quotations

/// Who says a quotation's words where, as the map has it, in the order of a debater's cite line: speaker, work,
/// date, place, and who hands the words on.
struct AuditCitation {
  let speakers: String
  let work: String
  let date: String
  let locator: String
  let via: String

  init(_ quotation: Quotation, in report: AuditReport) {
    func short(_ text: String) -> String { Excerpt.beginning(of: text, words: 30) }
    speakers = short(quotation.speakers.joined(separator: ", "))
    let source = report.source(quotation.source)
    work = short(quotation.work ?? source?.title ?? quotation.source ?? "")
    date = short(quotation.date ?? "")
    locator = short(quotation.locator ?? "")
    via = short(quotation.via.joined(separator: ", "))
  }

  /// On one line: `R. Ames: Minutes of 3 March, 2024, p. 4; handed on by The Post`.
  var line: String {
    let place = [work, date, locator].filter { !$0.isEmpty }.joined(separator: ", ")
    let who = [speakers, place].filter { !$0.isEmpty }.joined(separator: ": ")
    return via.isEmpty ? who : who + (who.isEmpty ? "" : "; ") + "handed on by \(via)"
  }
}

extension AuditReport.Bearing {
  /// "supports 'The bridge'".
  var line: String {
    let verb =
      switch relation {
      case .supports: "supports"
      case .attacks: "attacks"
      case .undercuts: "undercuts"
      case .entails: "entails"
      case .contrary: "is contrary to"
      case .contradictory: "contradicts"
      case .premise, .conclusion, .quotes, .assertedBy, .via: "bears on"
      }
    return "\(verb) \(Excerpt.quoted(target, words: 24))"
  }
}

extension Quotation {
  /// Title, or the beginning of the words.
  var name: String {
    Excerpt.beginning(of: [title, text, id].first { !$0.isEmpty } ?? "", words: 12)
  }
}
