import Writing

/// The map that `claimgraph new` writes: small, complete, and made to be overwritten.
enum StarterMap {
  static func text(title: String) -> String {
    """
    ===
    title: \(quoted(title))
    parties:
      drivers: {name: Drivers' Club}
      council: {name: Town council}
    sources:
      budget: {type: report, title: Budget report, issued: 2024-03-01}
    ===

    // A line with [Title]: makes a claim, one with <Title>: an argument. Below it, indented:
    // + supports it, - attacks it, _ undercuts it, >< contradicts it. Tags name the role a claim plays.

    # Queues {by: drivers}

    [No toll]: The toll should go. #thesis
      + <Queues>: Without the toll nobody waits at the gate.
        - [Short queues]: Most days nobody waits longer than a minute. #rebuttal {by: council}

    # Money {by: council}

    [Repairs]: The toll pays for the repairs of the bridge. #assertion
      -> [No toll]
      + [Report on repairs]: "The toll covered the repairs in full." #quotation {source: budget, locator: p. 4}
      - [Fuel tax]: The fuel tax could pay for the repairs. #rebuttal {by: drivers}

    """
  }

  /// A YAML text in double quotes. An equals sign is escaped because three of them end the front matter.
  private static func quoted(_ title: String) -> String {
    let bytes = ByteStream.collect { stream in
      var json = JSONWriter(stream)
      json.string(title)
      stream = json.end()
    }
    let text = String(decoding: bytes.dropLast(), as: UTF8.self)
    return String(text.flatMap { $0 == "=" ? Array(#"\u003d"#) : [$0] })
  }
}
