import Testing
import Writing
import XMLStream

func xml(_ write: (inout XMLWriter) -> Void) -> String {
  let bytes = ByteStream.collect { stream in
    var writer = XMLWriter(stream)
    write(&writer)
    stream = writer.finish()
  }
  return String(decoding: bytes, as: UTF8.self)
}

struct XMLWriterTests {
  @Test func `Elements nest and open ones are ended`() {
    let text = xml { xml in
      xml.declaration()
      xml.start("a")
      xml.newLine()
      xml.start("b")
      xml.attribute("id", "1")
      xml.end()
      xml.newLine()
      xml.start("c")
      xml.text("text ")
      xml.text(42)
    }
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?><a>
          <b id="1"/>
          <c>text 42</c></a>
        """)
  }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("a & b < c > d", "a &amp; b &lt; c &gt; d"),
    ("]]>", "]]&gt;"), ("\"quoted\" 'so'", "\"quoted\" 'so'"), ("tab\tline\n", "tab\tline\n"),
    ("lone\rreturn\r\n", "lone&#13;return&#13;\n"), ("é漢🚀", "é漢🚀"), ("\u{7F}\u{85}", "\u{7F}\u{85}"),
  ])
  func `Text is escaped`(text: String, expected: String) {
    let document = xml {
      $0.start("t")
      $0.text(text)
    }
    #expect(document == "<t>\(expected)</t>")
  }

  @Test(arguments: [
    ("", ""), ("a & b < c > d", "a &amp; b &lt; c &gt; d"), ("\"quoted\" 'so'", "&quot;quoted&quot; 'so'"),
    ("tab\tline\nreturn\r", "tab&#9;line&#10;return&#13;"),
  ])
  func `Attributes are escaped`(value: String, expected: String) {
    let document = xml {
      $0.start("t")
      $0.attribute("a", value)
    }
    #expect(document == "<t a=\"\(expected)\"/>")
  }

  @Test(
    arguments: [
      ([0x00], 1), ([0x08, 0x0B, 0x0C], 3), ([0x1F], 1), ([0xEF, 0xBF, 0xBE], 1), ([0xEF, 0xBF, 0xBF], 1),
      ([0xED, 0xA0, 0x80], 3), ([0xC0, 0x80], 2), ([0xE2, 0x82], 2), ([0xF4, 0x90, 0x80, 0x80], 4),
      ([0xFF], 1),
    ] as [([UInt8], Int)])
  func `What XML cannot hold becomes U+FFFD and is counted`(bytes: [UInt8], count: Int) {
    var counted = 0
    let text = xml {
      $0.start("t")
      $0.attribute("a", bytes[...])
      $0.text([0x61] + bytes + [0x62])
      counted = $0.replacements
    }
    let marks = String(repeating: "\u{FFFD}", count: count)
    #expect(text == "<t a=\"\(marks)\">a\(marks)b</t>")
    #expect(counted == 2 * count)
  }

  @Test(arguments: ["\u{FFFD}", "\u{FFFC}", "\u{D7FF}", "\u{E000}", "\u{1FFFE}", "\u{10FFFF}", "\u{80}"])
  func `Every other character is kept`(text: String) {
    var replacements = 0
    let document = xml { xml in
      xml.start("t")
      xml.text(text)
      replacements = xml.replacements
    }
    #expect(document == "<t>\(text)</t>")
    #expect(replacements == 0)
  }

  @Test func `A tag is put together once and written many times`() {
    let tag = XMLTag("data", ["key": "a\"b"])
    let text = xml { xml in
      xml.start("node")
      xml.element(tag, Array("x < y".utf8)[...])
      xml.start(tag)
      xml.attribute("more", "1")
      xml.end()
    }
    #expect(text == #"<node><data key="a&quot;b">x &lt; y</data><data key="a&quot;b" more="1"/></node>"#)
  }

  @Test func `A text longer than any block comes out whole`() {
    let long = String(repeating: "<é>", count: 400_000)
    let text = xml {
      $0.start("t")
      $0.text(long)
    }
    #expect(text == "<t>" + String(repeating: "&lt;é&gt;", count: 400_000) + "</t>")
  }
}
