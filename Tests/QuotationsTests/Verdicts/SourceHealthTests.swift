import Testing

@testable import Quotations

struct SourceHealthTests {
  private func health(_ text: String) -> SourceHealth {
    SourceHealth(IndexedSource(SourceDocument(id: "s", fileName: "s", hash: "", text: ReadableText(text))))
  }

  @Test(arguments: [
    ("The council of the town voted for the toll, and 12 carters paid it on the 3rd of May.", 0.0, 0.05),
    ("Tlie c0uncil of tbe t0wn v0ted f0r tlie t0ll, a11d carters pa1d it 0n the th1rd.", 0.3, 1),
    ("Too few words.", 0, 0),
  ])
  func `Words that no language has`(text: String, least: Double, most: Double) {
    let spoilt = health(text.count > 20 ? text + " " + text : text).spoilt
    #expect(spoilt >= least && spoilt <= most)
  }

  @Test(arguments: [
    ("The council of the town", Script.latin), ("Совет города", .cyrillic), ("Ἡ βουλὴ τῆς πόλεως", .greek),
    ("מועצת העיר", .hebrew), ("مجلس المدينة", .arabic), ("नगर परिषद", .indic), ("市議会", .eastAsian),
    ("Élan über Åland", .latin),
  ])
  func `The script of most words`(text: String, script: Script) {
    #expect(health(text).script == script)
  }

  @Test(arguments: [
    ("en", "The people who were in the street with their children had read of it in a letter to the mayor."),
    ("de", "Die Leute, die auf der Straße waren, haben davon aus der Zeitung erfahren, und das war so."),
    ("fr", "Les gens qui étaient dans la rue avec leurs enfants ont appris cela par une lettre du maire."),
    ("es", "Los vecinos que estaban en la calle con sus hijos supieron esto por una carta del alcalde."),
  ])
  func `The language of most words, unless the record names one`(language: String, text: String) {
    var document = SourceDocument(id: "s", fileName: "s", hash: "", text: ReadableText(text))
    #expect(SourceHealth.list(of: IndexedSource(document))?.language == language)
    for named in ["de-AT", "EN"] {
      document.language = named
      #expect(SourceHealth.list(of: IndexedSource(document))?.language == named.prefix(2).lowercased())
    }
  }
}
