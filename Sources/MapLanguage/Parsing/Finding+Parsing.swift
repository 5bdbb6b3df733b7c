internal import SourceText

/// The wording of everything the parser finds. One function a finding; each says what stands there and what
/// to write instead. Findings that name Argdown mark the places where Argdown would read the text otherwise
/// (`DIFFERENCES.md` lists them).
extension Finding {
  static func fileTooLarge(_ file: FileIndex) -> Finding {
    Finding(
      .error, "file-too-large", at: SourceRange(file: file, start: 0, end: 0),
      "the file is larger than 4 GiB and was not read", help: "divide it and join the parts with @include(…)")
  }

  // MARK: Trivia

  static func byteOrderMark(_ range: SourceRange) -> Finding {
    Finding(
      .note, "byte-order-mark", at: range,
      "the file begins with a byte-order mark; Argdown would not read it",
      help: "save it as UTF-8 without a byte-order mark")
  }

  static func loneCarriageReturn(_ range: SourceRange) -> Finding {
    Finding(
      .note, "lone-carriage-return", at: range,
      "lines end with a carriage return alone; Argdown would read one paragraph",
      help: "save the file with line feeds")
  }

  static func noBreakSpace(_ range: SourceRange) -> Finding {
    Finding(
      .note, "no-break-space", at: range,
      "no-break spaces count as blanks here; Argdown would read them as text",
      help: "write plain blanks")
  }

  static func commentAtEndOfFile(_ range: SourceRange) -> Finding {
    Finding(
      .note, "comment-at-end-of-file", at: range,
      "a comment in a last line without line break; Argdown would read it as text",
      help: "end the file with a line break")
  }

  static func unclosedComment(_ range: SourceRange, _ end: String) -> Finding {
    Finding(
      .warning, "unclosed-comment", at: range, "the comment has no end and is read as text",
      help: "close it with \(end)")
  }

  // MARK: Front matter and data

  static func unclosedFrontMatter(_ range: SourceRange) -> Finding {
    Finding(
      .error, "unclosed-front-matter", at: range, "front matter must end with a line ===",
      help: "add a line === below the last setting")
  }

  static func textAfterFrontMatter(_ range: SourceRange) -> Finding {
    Finding(
      .error, "text-after-front-matter", at: range, "nothing may follow === on its line",
      help: "begin the map below an empty line")
  }

  static func frontMatterWithoutEmptyLine(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "front-matter-without-empty-line", at: range,
      "an empty line must follow the front matter; Argdown would not read this file",
      help: "leave a line empty after ===")
  }

  static func equalSignsInFrontMatter(_ range: SourceRange) -> Finding {
    Finding(
      .note, "equal-signs-in-front-matter", at: range,
      "part of the front matter; Argdown would end it here",
      help: "write fewer than three equal signs in a value")
  }

  static func unclosedBrace(_ range: SourceRange, isBlock: Bool) -> Finding {
    Finding(
      isBlock ? .error : .warning, "unclosed-data", at: range,
      "data must end with }; without it the brace is read as text",
      help: "close the block, or write \\{ for a brace in the text")
  }

  static func bracesInText(_ range: SourceRange) -> Finding {
    Finding(
      .note, "braces-in-text", at: range,
      "words follow the braces, so they are read as text; Argdown would take them for data and stop",
      help: "write \\{ and \\} for braces in a text; data stands last")
  }

  static func textAfterData(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "text-after-data", at: range, "data must stand last; Argdown would stop here",
      help: "move the data to the end of the text")
  }

  static func secondData(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "second-data", at: range, "a second data block; both are read, Argdown would stop here",
      help: "join them in one block")
  }

  static func dataWithoutOwner(_ range: SourceRange) -> Finding {
    Finding(
      .error, "data-without-owner", at: range, "this data belongs to nothing",
      help: "put it directly below what it describes, without an empty line between")
  }

  // MARK: Headings and paragraphs

  static func headingWithoutEmptyLine(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "heading-without-empty-line", at: range,
      "a heading must follow an empty line; Argdown would stop here", help: "leave a line empty before it")
  }

  static func headingWithoutEmptyLineAfter(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "heading-without-empty-line", at: range,
      "an empty line must follow a heading; Argdown would stop here",
      help: "leave a line empty between the two")
  }

  static func emptyHeading(_ range: SourceRange) -> Finding {
    Finding(
      .error, "empty-heading", at: range, "a heading must have a title",
      help: "write its title after the #, or a backslash before a # that is text")
  }

  static func headingGoesOn(_ range: SourceRange) -> Finding {
    Finding(
      .note, "heading-goes-on", at: range, "this line still belongs to the heading",
      help: "leave a line empty after the heading")
  }

  static func definitionWithoutEmptyLine(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "definition-without-empty-line", at: range,
      "a definition must follow an empty line; Argdown would stop here",
      help: "leave a line empty before it, or indent it under a relation symbol")
  }

  static func headingOrTag(_ range: SourceRange) -> Finding {
    Finding(
      .note, "heading-or-tag", at: range, "this is a tag; a heading has a blank after its #",
      help: "write a blank after # for a heading")
  }

  static func lineOfEqualSigns(_ range: SourceRange) -> Finding {
    Finding(
      .note, "line-of-equal-signs", at: range,
      "read as text; Argdown would take it for front matter and lose what follows",
      help: "front matter stands at the top; headings begin with #")
  }

  static func includeInText(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "include-in-text", at: range, "@include is read only on a line of its own",
      help: "put it on its own line between empty lines")
  }

  static func nothingHere(_ range: SourceRange) -> Finding {
    Finding(
      .error, "nothing-here", at: range, "a statement or an argument must stand here",
      help: "write its text, [Title] or <Title>")
  }

  // MARK: Titles

  static func emptyDefinition(_ range: SourceRange) -> Finding {
    Finding(
      .error, "empty-definition", at: range, "a definition must have a text",
      help: "write what it says after the colon, or leave the colon out to refer to it")
  }

  static func titleOtherwise(_ range: SourceRange) -> Finding {
    Finding(
      .note, "title-otherwise", at: range, "brackets are paired in this title; Argdown would read another",
      help: "leave brackets out of titles, and do not begin one with -")
  }

  static func blankBeforeColon(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "blank-before-colon", at: range,
      "the colon of a definition must follow its bracket; Argdown would stop here",
      help: "delete the blank before the colon")
  }

  static func tagOnNextLine(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "tag-on-next-line", at: range,
      "tags must stand on the line of their reference; Argdown would stop here", help: "move them up")
  }

  static func textAfterReference(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "text-after-reference", at: range,
      "a reference ends with its line; this is read as a statement of its own, Argdown would stop here",
      help: "leave a line empty before it, or write a colon after the title to define it")
  }

  static func bareMention(_ range: SourceRange, _ name: String) -> Finding {
    Finding(
      .note, "bare-mention", at: range,
      "'\(name)' in the middle of a text is read as a mention; Argdown would stop here",
      help: "write @\(name) to mention it, or a backslash before the bracket")
  }

  // MARK: Relations

  static func relationAtMargin(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "relation-at-margin", at: range,
      "a relation must be indented below its parent; Argdown would stop here", help: "indent it by two blanks"
    )
  }

  static func dedentBelowFirst(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "dedent-below-first", at: range,
      "less indented than the first relation of this paragraph; Argdown would stop here",
      help: "indent it like the first")
  }

  static func deeperThanArgdown(_ range: SourceRange) -> Finding {
    Finding(
      .note, "deeper-than-argdown", at: range,
      "nested so deeply that Argdown would fail without a message", help: "begin a new paragraph here")
  }

  static func secondSymbol(_ range: SourceRange) -> Finding {
    Finding(
      .note, "second-symbol", at: range, "one relation symbol follows another; the second is read as text",
      help: "write one symbol: + - <+ <- +> -> >< _ <_ or _>")
  }

  static func relationWithoutParent(_ range: SourceRange) -> Finding {
    Finding(
      .error, "relation-without-parent", at: range,
      "a relation must stand directly below its parent, without an empty line; the relation is not read",
      help: "delete the empty line, or write a backslash before the symbol if it is text")
  }

  // MARK: Premise-conclusion structures

  static func inferenceWithoutPremises(_ range: SourceRange) -> Finding {
    Finding(
      .error, "inference-without-premises", at: range, "an inference needs a numbered premise above it",
      help: "write (1) … on the line before, or delete this line")
  }

  static func inferenceAfterInference(_ range: SourceRange) -> Finding {
    Finding(
      .error, "inference-after-inference", at: range, "a conclusion must stand between two inferences",
      help: "write (2) … between them")
  }

  static func structureWithoutConclusion(_ range: SourceRange) -> Finding {
    Finding(
      .error, "structure-without-conclusion", at: range,
      "a premise-conclusion structure must end with an inference and a conclusion",
      help: "write ---- and the conclusion as (3) … below the premises")
  }

  static func structureWithoutEmptyLine(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "structure-without-empty-line", at: range,
      "an empty line must stand between an argument and its structure; Argdown would stop here",
      help: "leave a line empty before (1)")
  }

  static func emptyLineInStructure(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "empty-line-in-structure", at: range,
      "no empty line may stand inside a premise-conclusion structure; Argdown would stop here",
      help: "delete the empty line")
  }

  static func threeHyphens(_ range: SourceRange) -> Finding {
    Finding(
      .warning, "three-hyphens", at: range,
      "three hyphens are read as an inference; Argdown would read on to the end of the file",
      help: "write four hyphens, or two around the rules")
  }

  static func unclosedInference(_ range: SourceRange) -> Finding {
    Finding(
      .error, "unclosed-inference", at: range, "an inference with rules must end with --",
      help: "write -- after the last rule")
  }

  static func textAfterInference(_ range: SourceRange) -> Finding {
    Finding(
      .error, "text-after-inference", at: range, "nothing may follow an inference on its line",
      help: "write rules between two pairs of hyphens: -- Modus ponens --")
  }
}
