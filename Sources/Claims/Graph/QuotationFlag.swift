/// A fact about a quotation that stands beside its verdict, whatever that is.
public enum QuotationFlag: String, CaseIterable, Sendable {
  /// The quotation begins inside a sentence of the source.
  case startsInsideSentence = "starts-inside-sentence"
  /// It ends inside a sentence of the source.
  case endsInsideSentence = "ends-inside-sentence"
  /// It ends with a full stop where the source's sentence goes on.
  case falseFullStop = "false-full-stop"
  /// It begins with a capital where the source has a small letter, without a mark.
  case falseCapital = "false-capital"
  /// What is left out or replaced holds a negation.
  case omitsNegation = "omits-negation"
  /// What is left out or replaced holds a word such as "all", "some", "only" or "may".
  case omitsQuantifier = "omits-quantifier"
  /// What is left out or replaced holds a number or date.
  case omitsNumber = "omits-number"
  /// What is left out or replaced holds a word of contrast, such as "but".
  case omitsContrast = "omits-contrast"
  /// A negation is added that the source does not have.
  case addsNegation = "adds-negation"
  /// More words are left out at one mark than the threshold allows without a word.
  case longGap = "long-gap"
  /// What is left out reaches over the end of a paragraph or page.
  case gapCrossesParagraph = "gap-crosses-paragraph"
  /// What comes before turns: "not A but", "so far from".
  case turnBefore = "turn-before"
  /// What follows turns: it begins with or holds "but", "yet", "however".
  case turnAfter = "turn-after"
  /// The source hands the words on as somebody else's, or under a condition or question.
  case framed
  /// The words stand at another page or paragraph than the one named.
  case otherPlace = "other-place"
  /// The text that was compared is of another edition than the one named.
  case otherEdition = "other-edition"
}
