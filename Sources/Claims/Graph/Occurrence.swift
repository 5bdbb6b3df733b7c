public import SourceText

/// One place where a map defines or names a claim or argument (Argdown: a member).
public struct Occurrence: Sendable {
  /// The part it plays where it stands, by Argdown's names.
  public enum Role: String, Sendable {
    case premise
    case intermediaryConclusion = "intermediary-conclusion"
    case mainConclusion = "main-conclusion"
    case argumentDescription = "argument-description"
    case topLevel = "top-level-statement"
    case relation = "relation-statement"
    /// An item of a list; Argdown gives it no role.
    case listItem = ""
  }

  public var node: NodeIndex
  public var role: Role
  /// Names the node without saying anything: `[Title]` alone.
  public var isReference: Bool
  /// The text as Argdown builds it, tags included.
  public var text: Text
  /// Ranges of `ClaimGraph.marks`.
  public var marks: Range<UInt32>
  /// The innermost heading it stands under.
  public var group: GroupIndex?
  public var origin: SourceRange

  public init(
    node: NodeIndex, role: Role, isReference: Bool, text: Text, marks: Range<UInt32>,
    group: GroupIndex?, origin: SourceRange
  ) {
    self.node = node
    self.role = role
    self.isReference = isReference
    self.text = text
    self.marks = marks
    self.group = group
    self.origin = origin
  }
}

/// A stretch of an occurrence's text that is more than plain words.
public struct TextMark: Hashable, Sendable {
  /// By Argdown's names.
  public enum Kind: String, Sendable {
    case bold, italic, link, tag
    case statementMention = "statement-mention"
    case argumentMention = "argument-mention"
  }

  public var kind: Kind
  /// Byte offsets in the occurrence's text; `end` is not included.
  public var start: UInt32
  public var end: UInt32
  /// A link's address, a tag's name, a mention's title; empty for bold and italic.
  public var target: Text

  public init(kind: Kind, start: Int, end: Int, target: Text) {
    self.kind = kind
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.target = target
  }
}

/// One numbered line of an argument's premise-conclusion structure.
public struct StructureLine: Hashable, Sendable {
  public var occurrence: OccurrenceIndex
  /// The inference that this line concludes; nil for premises.
  public var inference: NodeIndex?

  public init(occurrence: OccurrenceIndex, inference: NodeIndex? = nil) {
    self.occurrence = occurrence
    self.inference = inference
  }
}
