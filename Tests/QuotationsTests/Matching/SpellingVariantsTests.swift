import Testing

@testable import Quotations

@Suite struct SpellingVariantsTests {
  private func same(_ one: String, _ other: String) -> Bool {
    SpellingVariants.same(Array(one.utf8), Array(other.utf8))
  }

  @Test(
    arguments: [
      ("labour", "labor"), ("labourers", "laborers"), ("dishonourable", "dishonorable"),
      ("unfavourable", "unfavorable"), ("misbehaviour", "misbehavior"), ("neighbourhood", "neighborhood"),
      ("organise", "organize"), ("organisation", "organization"), ("organising", "organizing"),
      ("analyse", "analyze"), ("paralysed", "paralyzed"), ("centre", "center"), ("theatres", "theaters"),
      ("travelled", "traveled"), ("travelling", "traveling"), ("counsellor", "counselor"),
      ("defence", "defense"), ("programme", "program"), ("judgement", "judgment"), ("grey", "gray"),
      ("tsar", "czar"), ("tsar", "tzar"), ("tsarist", "czarist"), ("connexion", "connection"),
      ("plough", "plow"), ("fulfil", "fulfill"), ("encyclopaedia", "encyclopedia"),
      ("sceptical", "skeptical"), ("enquiry", "inquiry"), ("mediaeval", "medieval"),
      ("surprise", "surprize"), ("trotsky", "trotskii"), ("trotsky", "trotski"), ("zinoviev", "zinovev"),
      ("kerensky", "kerenskij"),
    ])
  func `one word is spelt in two ways`(one: String, other: String) {
    #expect(same(one, other))
    #expect(same(other, one))
  }

  @Test(
    arguments: [
      ("four", "for"), ("mourning", "morning"), ("labour", "labour"), ("pour", "por"), ("hour", "hor"),
      ("party", "parties"), ("wise", "wize"), ("rise", "rize"), ("flour", "floor"), ("called", "caled"),
      ("tilled", "tiled"), ("filling", "filing"), ("desert", "dessert"),
      ("causal", "casual"), ("council", "counsel"), ("moral", "morale"), ("united", "untied"),
      ("lenin", "lennin"), ("leninist", "leninists"), ("stalin", "stalino"), ("poet", "pet"),
      ("capitalist", "capitalists"), ("shoes", "shes"), ("advise", "advize"),
    ])
  func `other words are not taken for one`(one: String, other: String) {
    #expect(!same(one, other))
    #expect(!same(other, one))
  }

  @Test(arguments: ["", "a", "labour", "ииии", "ae", String(repeating: "lling", count: 40)])
  func `a word is no variant of itself or of nothing`(word: String) {
    #expect(!same(word, word))
    #expect(!same(word, ""))
  }
}
