import Testing
import Writing

@Suite struct JSONWriterTests {
  private func json(compact: Bool = true, _ write: (inout JSONWriter) -> Void) -> String {
    let bytes = ByteStream.collect { stream in
      var json = JSONWriter(stream, compact: compact)
      write(&json)
      stream = json.end()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `objects and arrays nest`() {
    let text = json(compact: false) { json in
      json.object { json in
        json.member("title", "Toll")
        json.member("empty") { $0.array { _ in } }
        json.member("list") { json in
          json.array { json in
            json.element { $0.number(1) }
            json.element { $0.object { $0.member("a", true) } }
            json.element { $0.null() }
          }
        }
        json.member("none") { $0.object { _ in } }
        json.member("last", 2)
      }
    }
    #expect(
      text == """
        {
          "title": "Toll",
          "empty": [],
          "list": [
            1,
            {
              "a": true
            },
            null
          ],
          "none": {},
          "last": 2
        }

        """)
  }

  @Test func `compact JSON has no blanks`() {
    let text = json { json in
      json.object { json in
        json.member("a") { $0.array { json in for at in 0..<2 { json.element { $0.number(at) } } } }
        json.member("b", false)
      }
    }
    #expect(text == "{\"a\":[0,1],\"b\":false}\n")
  }

  @Test(
    arguments: [
      ("", "\"\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("\n\r\t", "\"\\n\\r\\t\""),
      ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\\u007f\""), ("é😀/", "\"é😀/\""),
      ("tail\"", "\"tail\\\"\""),
    ])
  func `strings are escaped`(text: String, written: String) {
    #expect(json { $0.string(text) } == written + "\n")
  }

  @Test(
    arguments: [
      (0.5, "0.5"), (-2, "-2"), (1e15, "1000000000000000"), (1e300, "1e+300"), (.nan, "null"),
      (.infinity, "null"),
      (-.infinity, "null"),
    ] as [(Double, String)])
  func `whole numbers have no fraction, and what JSON has not is null`(value: Double, written: String) {
    #expect(json { $0.number(value) } == written + "\n")
  }

  @Test func `what is begun and ended by hand is nested alike`() {
    let byHand = json { json in
      json.beginObject()
      json.beginMember("a")
      json.beginArray()
      json.beginElement()
      json.number(1)
      json.endArray()
      json.endObject()
    }
    #expect(byHand == json { $0.object { $0.member("a") { $0.array { $0.element { $0.number(1) } } } } })
  }

  @Test func `deep nesting is not indented without end`() {
    let deep = json(compact: false) { json in
      for _ in 0..<1_000 {
        json.beginArray()
        json.beginElement()
      }
      json.null()
      for _ in 0..<1_000 { json.endArray() }
    }
    #expect(deep.split(separator: "\n").map(\.count).max() == 64 + "null".count)
  }
}
