import Testing

@testable import Exchange

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://example.org/a?b=1#c", "https://example.org/a?b=1#c"),
    ("HTTP://example.org", "HTTP://example.org"),
    ("mailto:ames@example.org", "mailto:ames@example.org"),
    ("#box-Toll", "#box-Toll"),
    ("https://example.org/\"onload=\"x&<y> z", "https://example.org/%22onload=%22x%26%3Cy%3E%20z"),
    ("https://example.org/ü", "https://example.org/%C3%BC"),
  ])
  func `safe addresses are encoded`(text: String, escaped: String) {
    #expect(WebAddress(text)?.escaped == escaped)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", " https://example.org", "data:text/html,x",
    "file:///etc/passwd",
    "//example.org", "page.html", "", "https:/example.org", "https://" + String(repeating: "a", count: 2_000),
  ])
  func `other addresses are none`(text: String) {
    #expect(WebAddress(text) == nil)
  }
}
