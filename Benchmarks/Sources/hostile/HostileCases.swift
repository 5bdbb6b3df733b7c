/// Files that no reader should be asked to read, each aimed at one way to spend too much or to fall over.
struct HostileCase {
  let name: String
  /// Writes the file's bytes to the sink.
  let write: (inout ByteSink) -> Void
  /// Whether it is too big for a disk and is given through a pipe.
  var isPiped = false

  init(_ name: String, isPiped: Bool = false, _ write: @escaping (inout ByteSink) -> Void) {
    self.name = name
    self.isPiped = isPiped
    self.write = write
  }

  /// Pieces of text, each with how often it stands there.
  init(_ name: String, isPiped: Bool = false, repeating parts: [(String, Int)]) {
    self.init(name, isPiped: isPiped) { sink in
      for (text, count) in parts { sink.add(text, count) }
    }
  }
}

extension HostileCase {
  static var all: [HostileCase] { dot + json + csv + others + maps }

  private static let million = 1_000_000

  private static var dot: [HostileCase] {
    [
      HostileCase("deep-braces.dot", repeating: [("digraph G ", 1), ("{", million)]),
      HostileCase(
        "deep-subgraphs.dot",
        repeating: [("digraph G {", 1), ("subgraph s{a;", million), ("}", million), ("}", 1)]),
      HostileCase(
        "deep-html.dot", repeating: [("digraph G { a [label=", 1), ("<", million), (">", million), ("]}", 1)]),
      HostileCase("deep-brackets.dot", repeating: [("digraph G { a ", 1), ("[", million)]),
      HostileCase(
        "label-1GB.dot", isPiped: true,
        repeating: [("digraph G { a [label=\"", 1), ("xxxxxxxxxxxxxxxx", 62_500_000), ("\"]; }\n", 1)]),
      HostileCase(
        "html-1GB.dot", isPiped: true,
        repeating: [("digraph G { a [label=<", 1), ("xxxxxxxxxxxxxxxx", 62_500_000), (">]; }\n", 1)]),
      HostileCase(
        "id-1GB.dot", isPiped: true,
        repeating: [("digraph G { ", 1), ("xxxxxxxxxxxxxxxx", 62_500_000), ("; }\n", 1)]),
      HostileCase(
        "comment-1GB.dot", isPiped: true,
        repeating: [("digraph G { a /* ", 1), ("xxxxxxxxxxxxxxxx", 62_500_000), ("*/; }\n", 1)]),
      HostileCase(
        "blanks-1GB.dot", isPiped: true,
        repeating: [("digraph G { a ", 1), ("                ", 62_500_000), ("; }\n", 1)]),
      HostileCase("chain-1M.dot") { sink in
        sink.add("digraph G { n0")
        for node in 1..<million { sink.add(" -> n\(node)") }
        sink.add("}\n")
      },
      HostileCase(
        "pluses-1M.dot", repeating: [("digraph G { a [label=\"x\"", 1), (" + \"x\"", million), ("]}", 1)]),
      HostileCase("attributes-1M.dot") { sink in
        sink.add("digraph G { a [")
        for number in 0..<million { sink.add("k\(number)=v ") }
        sink.add("]}\n")
      },
      HostileCase("defaults-100k.dot") { sink in
        // Every node has all the defaults that were set before it.
        sink.add("digraph G {\n")
        for number in 0..<100_000 { sink.add("node [k\(number)=v]; n\(number);\n") }
        sink.add("}\n")
      },
      HostileCase("sets-1M-edges.dot") { sink in
        // A thousand by a thousand: six thousand bytes make a million edges.
        sink.add("digraph G { {")
        for node in 0..<1000 { sink.add("a\(node) ") }
        sink.add("} -> {")
        for node in 0..<1000 { sink.add("b\(node) ") }
        sink.add("} }\n")
      },
      HostileCase("sets-100M-edges.dot") { sink in
        sink.add("digraph G { {")
        for node in 0..<10_000 { sink.add("a\(node) ") }
        sink.add("} -> {")
        for node in 0..<10_000 { sink.add("b\(node) ") }
        sink.add("} }\n")
      },
      HostileCase("zeros.dot", repeating: [("digraph G { a", 1), ("\u{0}", million), ("}", 1)]),
      HostileCase("faults-1M.dot", repeating: [("digraph G {", 1), ("] = ", million), ("}", 1)]),
    ]
  }

  private static var json: [HostileCase] {
    [
      HostileCase("deep-lists.json", repeating: [("[", million)]),
      HostileCase("deep-closed.json", repeating: [("[", million), ("]", million)]),
      HostileCase(
        "deep-objects.json",
        repeating: [("{\"claimgraph\":1,\"files\":[],\"nodes\":[", 1), ("{\"a\":", million)]),
      HostileCase(
        "deep-data.json",
        repeating: [
          ("{\"claimgraph\":1,\"files\":[],\"nodes\":[{\"id\":\"a\",\"data\":", 1), ("{\"a\":", 100_000),
          ("1", 1), ("}", 100_000), ("}]}", 1),
        ]),
      HostileCase(
        "keys-repeated.json",
        repeating: [("{\"claimgraph\":1,\"files\":[]", 1), (",\"a\":1", million), ("}", 1)]),
      HostileCase("keys-200k.json") { sink in
        sink.add("{\"claimgraph\":1,\"files\":[]")
        for number in 0..<200_000 { sink.add(",\"k\(number)\":1") }
        sink.add("}")
      },
      HostileCase("data-keys-200k.json") { sink in
        sink.add(
          "{\"claimgraph\":1,\"files\":[],\"nodes\":[{\"id\":\"a\",\"kind\":\"claim\",\"data\":{\"a\":1")
        for number in 0..<200_000 { sink.add(",\"k\(number)\":1") }
        sink.add("}}]}")
      },
      HostileCase(
        "string-100MB.json", isPiped: true,
        repeating: [("{\"claimgraph\":1,\"title\":\"", 1), ("xxxxxxxxxxxxxxxx", 6_250_000), ("\"}", 1)]),
      HostileCase(
        "number-long.json",
        repeating: [("{\"claimgraph\":1,\"files\":[],\"x\":", 1), ("9", million), ("}", 1)]),
      HostileCase(
        "numbers-big.json",
        repeating: [
          ("{\"claimgraph\":1,\"files\":[],\"x\":[1e400", 1), (",-1e999999999,1e-999999999", 1000), ("]}", 1),
        ]),
      HostileCase(
        "surrogates.json",
        repeating: [
          ("{\"claimgraph\":1,\"files\":[],\"x\":\"", 1), ("\\ud800\\udfff\\udc00", 100_000), ("\"}", 1),
        ]),
      HostileCase(
        "faults.json", repeating: [("{\"claimgraph\":1,\"files\":[", 1), ("nul,", million), ("]}", 1)]),
      HostileCase(
        "deep-jgf.json", repeating: [("{\"graph\":{\"nodes\":{\"a\":{\"metadata\":", 1), ("[", million)]),
      HostileCase(
        "deep-aif.json",
        repeating: [
          ("{\"nodes\":[{\"nodeID\":\"1\",\"type\":\"I\",\"text\":\"a\",\"x\":", 1), ("[", million),
        ]),
      HostileCase(
        "deep-argdown.json", repeating: [("{\"statements\":{\"a\":{\"members\":", 1), ("[", million)]),
    ]
  }

  private static var csv: [HostileCase] {
    [
      HostileCase(
        "formulas.csv",
        repeating: [
          ("Id,Label,text\n", 1), ("n1,=cmd|' /C calc'!A0,\"=HYPERLINK(\"\"http://x\"\")\"\n", 1),
          ("n2,+1+1,@SUM(A1)\nn3,-2,\"\t=1\"\n", 1),
        ]),
      HostileCase("columns-1M.csv") { sink in
        sink.add("Id,Label")
        for number in 0..<million { sink.add(",c\(number)") }
        sink.add("\nn1,a\n")
      },
      HostileCase("cells-1M.csv", repeating: [("Id,Label\nn1", 1), (",x", million), ("\n", 1)]),
      HostileCase("rows-empty.csv", repeating: [("Id,Label\n", 1), (",\n", million)]),
      HostileCase("quote-open.csv", repeating: [("Id,Label\nn1,\"", 1), ("x\n", 5 * million)]),
      HostileCase("quotes-1M.csv", repeating: [("Id,Label\nn1,\"", 1), ("\"\"", million), ("\"\n", 1)]),
      HostileCase("same-ids.csv", repeating: [("Id,Label\n", 1), ("n1,a\n", 200_000)]),
      HostileCase("zeros.csv", repeating: [("Id,Label\n", 1), ("\u{0}", million)]),
    ]
  }

  private static var others: [HostileCase] {
    [
      HostileCase("deep.kialo.txt") { sink in
        sink.add("Discussion Title: Deep\n\n1. Deep.\n")
        var number = "1."
        for _ in 0..<2_000 {
          number += "1."
          sink.add("\(number) Pro: Deeper.\n")
        }
      },
      HostileCase(
        "long-number.kialo.txt",
        repeating: [("Discussion Title: Deep\n\n1. Deep.\n", 1), ("1.", million), (" Pro: x\n", 1)]),
      HostileCase(
        "big-number.kialo.txt",
        repeating: [("Discussion Title: Big\n\n1. A.\n1.", 1), ("9", 100_000), (". Pro: x\n", 1)]),
      HostileCase(
        "see-1M.kialo.txt",
        repeating: [("Discussion Title: See\n\n1. A.\n", 1), ("1.1. -> See 1.1.\n", 100_000)]),
      HostileCase(
        "cycle.aif.json",
        repeating: [
          (
            "{\"nodes\":[{\"nodeID\":\"1\",\"type\":\"I\",\"text\":\"a\"},{\"nodeID\":\"2\",\"type\":\"RA\",\"text\":\"\"}],\"edges\":[",
            1
          ),
          (
            "{\"edgeID\":\"1\",\"fromID\":\"1\",\"toID\":\"2\"},{\"edgeID\":\"2\",\"fromID\":\"2\",\"toID\":\"1\"},",
            50_000
          ),
          ("{\"edgeID\":\"3\",\"fromID\":\"2\",\"toID\":\"2\"}],\"locutions\":[]}", 1),
        ]),
    ]
  }

  private static var maps: [HostileCase] {
    [
      HostileCase("braces-56KB.argdown", repeating: [("[a]: b ", 1), ("{", 56 * 1024)]),
      HostileCase(
        "braces-56KB-closed.argdown",
        repeating: [("[a]: b ", 1), ("{a: ", 28 * 1024), ("}", 28 * 1024), ("\n", 1)]),
      HostileCase(
        "front-matter-deep.argdown", repeating: [("===\na: ", 1), ("[", 56 * 1024), ("\n===\n", 1)]),
      HostileCase("front-matter-aliases.argdown") { sink in
        sink.add("===\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n")
        for level in 1..<12 {
          let part = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",")
          sink.add("a\(level): &a\(level) [\(part)]\n")
        }
        sink.add("===\n[a]: b\n")
      },
      HostileCase("levels-5000.argdown") { sink in
        // Each level costs a blank more, so that a hundred thousand would fill five gigabytes.
        sink.add("[a]: b\n")
        for level in 0..<5_000 {
          sink.add(" ", level + 1)
          sink.add("+ [c\(level)]\n")
        }
      },
      HostileCase("headings-1M.argdown", repeating: [("# a\n", 200_000)]),
      HostileCase("hashes.argdown", repeating: [("#", million)]),
      HostileCase("every-byte.argdown") { sink in
        for byte in UInt8.min...UInt8.max { sink.add(byte: byte, 40) }
        for byte in UInt8.min...UInt8.max {
          sink.add("[a")
          sink.add(byte: byte, 1)
          sink.add("]: b ")
          sink.add(byte: byte, 3)
          sink.add("\n")
        }
      },
      HostileCase("bytes-a-10MB.argdown", repeating: [("a", 10 * million)]),
      HostileCase("bytes-bracket-10MB.argdown", repeating: [("[", 10 * million)]),
      HostileCase("bytes-less-10MB.argdown", repeating: [("<", 10 * million)]),
      HostileCase("bytes-star-10MB.argdown", repeating: [("*", 10 * million)]),
      HostileCase("bytes-underscore-10MB.argdown", repeating: [("_", 10 * million)]),
      HostileCase("bytes-newline-10MB.argdown", repeating: [("\n", 10 * million)]),
      HostileCase("bytes-paren-10MB.argdown", repeating: [("(", 10 * million)]),
      HostileCase("bytes-zero-10MB.argdown", repeating: [("\u{0}", 10 * million)]),
      HostileCase("bytes-ff-10MB.argdown") { $0.add(byte: 0xFF, 10 * million) },
      HostileCase("dashes-1M.argdown", repeating: [("<a>\n\n(1) b\n", 1), ("-", million), ("\n(2) c\n", 1)]),
      HostileCase("stars-words.argdown", repeating: [("[a]: ", 1), ("*a **b _c __d ", 100_000), ("\n", 1)]),
      HostileCase("links.argdown", repeating: [("[a]: ", 1), ("[b](", 300_000), ("\n", 1)]),
      HostileCase("mentions.argdown", repeating: [("[a]: ", 1), ("@[a] @<b> #(c d) ", 100_000), ("\n", 1)]),
      HostileCase("relations-one-claim.argdown", repeating: [("[a]\n", 1), ("  + [a]\n  - [a]\n", 100_000)]),
    ]
  }
}
