/// What a run of bytes is. Together the tokens of a file are all its bytes, in order, each byte once.
///
/// Section numbers refer to the Argdown reference the language is read by (tokens: lexer.ts of Argdown 1.7).
public enum TokenKind: UInt8, CaseIterable, Sendable {
  // Trivia: between the parts that mean something.
  case byteOrderMark
  case blanks
  /// One line break with the blanks before it. Inside a text it reads as one space.
  case lineBreak
  /// Line breaks with at least one empty line among them; ends a paragraph.
  case emptyLine
  case comment
  /// Bytes that stand where nothing can; a finding says so.
  case stray

  // Blocks.
  /// `===` … `===` at the top of a file.
  case frontMatter
  /// `#`, `##` … and the blank after it.
  case headingMarks
  /// `(1)`
  case statementNumber
  /// `1.` or `*` of a list.
  case listMark
  /// `--`, `----` or longer: opens an inference, or is one.
  case inferenceLine
  /// The second `--` of an inference with rules.
  case inferenceEnd
  case ruleText
  /// `,` between rules.
  case ruleComma
  /// `@include(path)`
  case include
  /// `{…}`: YAML.
  case data

  // Relations, named by what the child does to the parent.
  case supportsParent, attacksParent, undercutsParent
  case supportedByParent, attackedByParent, undercutByParent
  case contradictsParent

  // Titles.
  case statementDefinition, statementReference
  case argumentDefinition, argumentReference

  // Text.
  case text
  /// Backslash and the character it makes literal.
  case escaped
  /// `.x.` or `:x:` that may stand for a symbol.
  case shortcode
  /// An address such as `https://example.org`, read as it stands.
  case url
  case tag
  case link
  case statementMention, argumentMention
  /// `[Title]` or `<Title>` in the middle of a text, where Argdown allows none.
  case bareStatementMention, bareArgumentMention
  case boldStart, boldEnd, italicStart, italicEnd
}

extension TokenKind {
  /// White space, comments and a byte-order mark.
  public var isTrivia: Bool { rawValue <= TokenKind.comment.rawValue }

  public var isRelation: Bool {
    rawValue >= TokenKind.supportsParent.rawValue && rawValue <= TokenKind.contradictsParent.rawValue
  }
}
