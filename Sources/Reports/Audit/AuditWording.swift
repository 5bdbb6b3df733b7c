internal import Claims
public import Quotations

/// The one place where what an audit found is put into words: facts only, with the words they are about.
///
/// Everything comes as a clause, "ends inside a sentence; 14 words follow, beginning 'but'", for tables and
/// findings; `sentence` makes one of it.
public enum AuditWording {
  /// The clause with a capital and a full stop.
  public static func sentence(_ clause: String) -> String {
    guard let first = clause.first else { return "" }
    let last = clause.hasSuffix("'") ? clause.dropLast().last : clause.last
    let isClosed = last == "." || last == "?" || last == "!"
    return first.uppercased() + clause.dropFirst() + (isClosed ? "" : ".")
  }

  /// Everything there is to say of a quotation but its ruling, the verdict's reason first.
  public static func facts(_ audited: AuditedQuotation) -> [String] {
    var facts = [reason(audited)]
    if let match = audited.match {
      // Where the passage is only akin, edits and edges say nothing.
      if audited.verdict != .paraphrase {
        facts += edits(of: match)
        facts += omittedClasses(audited)
        facts += edges(match, audited.flags)
      }
      facts += [match.frame.map(frame)].compactMap(\.self)
      facts += match.turns.map(turn)
    }
    facts += placesAndEditions(audited)
    return facts.filter { !$0.isEmpty }
  }

  /// The facts as far as the verdict's name does not say them already: those of a table.
  static func shortFacts(_ audited: AuditedQuotation) -> [String] {
    var audited = audited
    // That the source has the words between quotation marks is no news where the map says who hands them on.
    if !audited.quotation.via.isEmpty, audited.match?.frame?.kind == .quoted { audited.match?.frame = nil }
    let facts = facts(audited)
    switch audited.verdict {
    case .verbatim, .verbatimMarked: return Array(facts.dropFirst())
    case .verbatimNormalised:
      return (audited.match.map { ["set aside: \(name($0.level))"] } ?? []) + facts.dropFirst()
    case .elidedMarked, .elidedSilently, .altered:
      return audited.match?.edits.isEmpty ?? true ? facts : Array(facts.dropFirst())
    default: return facts
    }
  }

  /// The two facts that say most: why the verdict, and the gravest of what stands beside it.
  public static func finding(_ audited: AuditedQuotation) -> String {
    var said = [reason(audited)]
    if let match = audited.match, audited.verdict != .paraphrase {
      let classes = omittedClasses(audited)
      said += classes.isEmpty ? Array(edges(match, audited.flags).suffix(1)) : classes
      if let turn = match.turns.first { said.append(Self.turn(turn)) }
    }
    return said.filter { !$0.isEmpty }.map(sentence).joined(separator: " ")
  }

  /// "3 words", "1 word".
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// "a, b and c".
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
