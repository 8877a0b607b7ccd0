// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/diagnosisreading.h"

#include "app/engine/applicationcure.h"
#include "app/engine/errorredaction.h"
#include "app/providers/erroradvice.h"
#include "app/providers/phraseplace.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRawCap = 16 * 1024; ///< see classify()
constexpr qsizetype kLongestRecord = 1 << 20;
constexpr qsizetype kLongestKey = 4 * 1024; ///< that a cut may have halved

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Half a key at the cut has no shape any more.
void dropHalfWord(QByteArray& raw)
{
    if (raw.size() < kRawCap)
        return;
    qsizetype end = raw.size();
    const qsizetype least = raw.size() - kLongestKey;
    while (end > least && raw.at(end - 1) != ' ' && raw.at(end - 1) != '\n')
        --end;
    raw.truncate(end);
}

/// The phrase of a rule as the reply has it.
QString wordsIn(const ProviderError& error, const QString& phrase)
{
    const QByteArray rule = phrase.toUtf8();
    for (const QByteArray& text : {error.raw, error.message.toUtf8()}) {
        if (const auto place = placeOfPhrase(viewOf(rule), viewOf(text)))
            return QString::fromUtf8(text.mid(place->begin, place->end - place->begin));
    }
    return QString(phrase).replace(" * "_L1, " … "_L1).remove(u'*').remove(u'$').trimmed();
}

QString wholeText(const ProviderError& error)
{
    switch (error.kind) {
    case ErrorKind::MalformedReply:
        return u"a success status without an answer behind it"_s;
    case ErrorKind::ContentFiltered:
        return u"the provider's own mark of a blocked prompt or answer"_s;
    case ErrorKind::QuotaExhausted:
        return u"a wait of more than an hour: no short limit has one"_s;
    case ErrorKind::RateLimited:
        return u"a wait of minutes at most: a used-up quota has a longer one"_s;
    case ErrorKind::StreamCut:
        return u"nothing but the end of the stream"_s;
    case ErrorKind::ModelNotFound:
        return u"a redirection to another address"_s;
    default:
        return u"the reply as a whole"_s;
    }
}

Clue decisive(const FoundError& found)
{
    const Grounds& grounds = found.grounds;
    switch (grounds.by) {
    case Grounds::By::UserRule:
        return {Clue::From::OwnRule, grounds.matched, grounds.source};
    case Grounds::By::Code:
        return {Clue::From::Code, grounds.matched, grounds.source};
    case Grounds::By::Words:
        return {Clue::From::Words, wordsIn(found.error, grounds.matched), grounds.source};
    case Grounds::By::Status:
        return {Clue::From::Status, grounds.matched, {}};
    case Grounds::By::Shape:
        return {Clue::From::Whole, wholeText(found.error), {}};
    case Grounds::By::Nothing:
        break;
    }
    return {};
}

QList<Clue> evidenceOf(const FoundError& found)
{
    QList<Clue> evidence;
    const Clue first = decisive(found);
    if (!first.text.isEmpty())
        evidence.append(first);
    if (!found.error.code.isEmpty() && found.error.code != first.text)
        evidence.append({Clue::From::Code, found.error.code, {}});
    const QString status = found.error.status ? QString::number(*found.error.status) : QString();
    if (!status.isEmpty() && first.text != status)
        evidence.append({Clue::From::Status, status, {}});
    return evidence;
}

/// Ids, waits and counts differ from call to call; the error is the same.
QString sameness(const ProviderError& error)
{
    QString message;
    const QString& said = error.message;
    for (qsizetype i = 0; i < said.size(); ++i) {
        const bool inNumber = message.endsWith(u'#') && i + 1 < said.size() &&
                              (said[i] == u'.' || said[i] == u',') && said[i + 1].isDigit();
        if (!said[i].isDigit() && !inNumber)
            message += said[i];
        else if (!message.endsWith(u'#'))
            message += u'#';
    }
    return QStringList{QString(nameOf(error.kind)),
                       error.provider,
                       error.via,
                       error.code,
                       QString::number(error.status.value_or(0)),
                       message}
        .join(u'\n');
}

/// Something that neither is nor mentions an error.
bool saysNothing(const FoundError& found, const QByteArray& text)
{
    if (found.error.kind != ErrorKind::Unknown || found.error.status ||
        !found.error.code.isEmpty() || found.grounds.by != Grounds::By::Nothing) {
        return false;
    }
    const QByteArray head = text.left(64 * 1024).toLower();
    return !head.contains("error") && !head.contains("exception") && !head.contains("fail");
}

/// The error object of our own contracts, as other pages and fuseboardctl hand it on: it was
/// understood once already.
std::optional<FoundError> ownRecord(const QByteArray& text)
{
    if (text.size() > kLongestRecord || !text.trimmed().startsWith('{'))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto kind = errorKindFromName(object["kind"_L1].toString());
    if (!kind || !object["retry_same"_L1].isBool())
        return std::nullopt;
    FoundError found;
    ProviderError& error = found.error;
    error =
        ProviderError::of(*kind, object["provider"_L1].toString(), object["message"_L1].toString());
    error.retrySame = object["retry_same"_L1].toBool();
    error.fallback = object["fallback"_L1].toBool(true);
    if (const double wait = object["retry_after_s"_L1].toDouble(); wait > 0)
        error.retryAfter = fromSeconds(wait);
    if (const int status = object["status"_L1].toInt(); status > 0)
        error.status = status;
    error.via = object["via"_L1].toString();
    error.code = object["code"_L1].toString();
    error.requestId = object["request_id"_L1].toString();
    error.advice = object["advice"_L1].toVariant().toStringList();
    if (error.advice.isEmpty())
        error.advice = adviceFor(*kind, error.provider, error.via);
    error.raw = object["raw"_L1].toString().toUtf8();
    if (error.raw.isEmpty())
        error.raw = text;
    found.grounds.by = Grounds::By::Shape;
    return found;
}

DiagnosedError diagnosed(const FoundError& found, const QString& application,
                         const Redactor& redactor)
{
    DiagnosedError one;
    one.error = found.error;
    dropHalfWord(one.error.raw);
    one.error.advice.removeAll(adviceForApplication(found.application)); // it stands for itself
    one.evidence = evidenceOf(found);
    redact(one.error, redactor);
    for (Clue& clue : one.evidence)
        clue.text = redactor.redact(clue.text);
    one.at = found.at.toUTC();
    one.line = found.line;
    one.cure = cureIn(application, found.error.kind);
    return one;
}

QString titleOf(const QString& application)
{
    if (application.isEmpty())
        return {};
    return application.at(0).toUpper() + application.mid(1);
}

} // namespace

Diagnosis diagnosisOf(const ErrorSearch& search, const QByteArray& text, const QString& application,
                      const Redactor& redactor)
{
    Diagnosis diagnosis;
    diagnosis.application = search.isHar()           ? u"HAR"_s
                            : !application.isEmpty() ? application
                                                     : titleOf(search.application());
    diagnosis.advice = adviceOn(diagnosis.application);
    diagnosis.bytes = text.size();

    const auto own = ownRecord(text);
    const QList<FoundError> all = own ? QList{*own} : search.found();
    struct Group
    {
        const FoundError* last;
        QDateTime at; ///< where its own time is not known, that of the one before
        int count;
    };
    QList<Group> groups;
    QHash<QString, qsizetype> places;
    QDateTime time;
    for (const FoundError& found : all) {
        if (saysNothing(found, text))
            continue;
        if (found.at.isValid())
            time = found.at;
        const QString key = sameness(found.error);
        if (!places.contains(key)) {
            places.insert(key, groups.size());
            groups.append({&found, time, 1});
            continue;
        }
        Group& group = groups[places.value(key)];
        group = {&found, time, group.count + 1};
    }
    const auto isNewer = [](const Group& a, const Group& b) {
        if (a.at.isValid() && b.at.isValid() && a.at != b.at)
            return a.at > b.at;
        return a.last > b.last; // one list: behind means later
    };
    std::sort(groups.begin(), groups.end(), isNewer);
    for (const Group& group : std::as_const(groups)) {
        if (diagnosis.errors.size() == kMostDifferentErrors) {
            diagnosis.cut = true;
            break;
        }
        DiagnosedError one = diagnosed(*group.last, diagnosis.application, redactor);
        if (own)
            one.evidence.first().text = u"the record of a call that was made here"_s;
        one.count = group.count;
        if (search.isHar() || all.size() == 1) {
            one.line = 0; // of a recording, or of one reply, lines say nothing
        }
        diagnosis.errors.append(one);
    }
    return diagnosis;
}

} // namespace fuseboard
