import ArgumentParser
import Claims
import Drawing
import Exchange
import MapCompiler
import SourceText
import SystemPackage
import Writing

/// Carries out `claimgraph export` and `convert`: reads each map, writes it, and reports what was found in it.
struct MapExporter: Sendable {
  struct Job: Sendable {
    let map: MapArgument
    let place: OutputPlace
  }

  let loader: MapLoader
  let filter: ViewFilter
  let target: ExportTarget
  /// Whether quotations carry what the lock beside the map says of them.
  let showsVerdicts: Bool
  /// A look of the user's own; nil for the look that each map names.
  let lookFile: LookFile?
  /// Of PNG pictures; nil for the usual.
  let dotsPerInch: Int?
  /// Whether to tell what came over: how much was read, what was guessed, and what the format cannot hold.
  var accounts = false

  /// Exports every map, also after one that failed. Throws exit status 1 if one failed or has errors.
  func runAll(_ jobs: [Job]) async throws {
    let look = try lookFile?.read()
    var allWell = true
    for job in jobs where await !run(job, look).isWell { allWell = false }
    if !allWell { throw ExitCode.failure }
  }

  /// Exports again and again, each map when a file it depends on changes; what cannot be read is waited for
  /// like anything else, and a look is kept as it was.
  func keepRunning(_ jobs: [Job]) async throws {
    var watch = FileWatch(jobs.flatMap { [$0.map.path] + loader.configurationPaths(for: $0.map) })
    watch.add(lookFile.map { [$0.path] } ?? [])
    var look: Look?
    while true {
      do {
        look = try lookFile?.read()
      } catch {
        Terminal.errors.write("claimgraph: \(error)\n")
      }
      for job in jobs { watch.add(await run(job, look).files) }
      Terminal.errors.write("waiting for changes; end with Ctrl-C\n")
      try await watch.waitForChange()
    }
  }

  private struct Outcome {
    var isWell: Bool
    /// What the map was read from, as far as it could be read.
    var files: [FilePath] = []
  }

  private func run(_ job: Job, _ look: Look?) async -> Outcome {
    do {
      var (map, origin) = try await loader.read(job.map)
      try refuseOverwriting(map, job.place)
      if accounts { Terminal.errors.write(origin.words(on: job.map) + "\n") }
      if showsVerdicts { map.readLock(of: job.map) }
      let findings = try await withProgress("writing \(job.place.name)") { [map] in
        try await export(map, to: job.place, look)
      }
      FindingReport(terminal: .errors).show(
        findings.all, of: map.graph.files, from: accounts ? .note : .warning)
      if case .file(let path) = job.place { Terminal.errors.write("wrote \(path)\n") }
      return Outcome(
        isWell: findings.worst != .error,
        files: map.graph.files.files.map { FilePath($0.name) }
          + (LockFile(of: job.map).map { [$0.path] } ?? []))
    } catch {
      Terminal.errors.write("claimgraph: \(job.map.name): \(error)\n")
      return Outcome(isWell: false)
    }
  }

  /// What a map is made of is not written over, whatever the command line says.
  private func refuseOverwriting(_ map: CompiledMap, _ place: OutputPlace) throws(CommandFailure) {
    guard case .file(let path) = place else { return }
    for file in map.graph.files.files where MapArgument(file.name).isSameFile(as: path) {
      throw CommandFailure(
        "'\(path)' is read for the map and would be lost", help: "name another file to write")
    }
  }

  /// Returns all findings of the map, with those that came up on the way.
  private func export(_ map: CompiledMap, to place: OutputPlace, _ look: Look?) async throws -> FindingList {
    let picture = Picture(look: look, dotsPerInch: dotsPerInch ?? Picture.usualDotsPerInch)
    var findings = map.findings
    var document = try map.document(of: filter, collapsesClosedGroups: target.collapsesClosedGroups)
    switch target.drawn(with: look) {
    case .format(let format):
      // Who exports chooses what to show; that something goes wrong with it is told all the same.
      for finding in format.leftOut(of: document) where accounts || finding.grade > .note {
        findings.add(finding)
      }
      if format.wantsLayout {
        do throws(DrawingProblem) {
          document.layout = try await picture.layout(of: document)
        } catch {
          findings.add(.notLaidOut(error))
        }
      }
      try place.write { format.write(document, to: &$0) }
    case .picture(let format):
      let drawn = try await picture.draw(document, as: format)
      for finding in drawn.findings { findings.add(finding) }
      try place.write { $0.append(drawn.bytes[...]) }
    }
    return findings
  }
}

extension Finding {
  fileprivate static func notLaidOut(_ problem: DrawingProblem) -> Finding {
    Finding(
      .warning, "not-laid-out", "the boxes stand in plain rows: \(problem.message)", help: problem.help)
  }
}
