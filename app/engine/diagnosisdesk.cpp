// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/diagnosisdesk.h"

#include "app/engine/diagnosisreading.h"
#include "app/engine/textfile.h"
#include "app/ports/clock.h"
#include "app/ports/worker.h"

#include <QFileInfo>

#include <optional>
#include <utility>

namespace fuseboard {

/// One text on its way. While a piece of it is worked on, only the worker touches it.
struct DiagnosisDesk::Job
{
    QString file; ///< empty: the text is here already
    QByteArray text;
    QString name;
    Means means;
    Instant deadline{};
    bool late = false;
    bool cut = false;
    std::optional<ErrorSearch> search;
    std::optional<Diagnosis> result;

    void work()
    {
        if (!search && !begin())
            return;
        if (late || !search->readOn(kPiece))
            finish();
    }

private:
    /// False: there is nothing to search in, and the result says why.
    bool begin()
    {
        if (!file.isEmpty()) {
            const TextFile read = readTextFile(file, kMostBytes);
            if (!read.fault.isEmpty()) {
                result = Diagnosis();
                result->source = name;
                result->application = applicationOfFile(file);
                result->fault = means.redactor.redact(read.fault);
                return false;
            }
            text = read.text;
            cut = read.cut;
        } else if (text.size() > kMostBytes) {
            text = text.right(kMostBytes);
            cut = true;
        }
        text = plainText(text);
        search.emplace(text, QString(), means.rules);
        return true;
    }

    void finish()
    {
        result = diagnosisOf(*search, text, applicationOfFile(file.isEmpty() ? name : file),
                             means.redactor);
        result->source = name;
        result->cut = result->cut || cut || late;
        if (cut) {
            for (DiagnosedError& each : result->errors)
                each.line = 0; // counted from where the reading began
        }
    }
};

DiagnosisDesk::DiagnosisDesk(Services services, Listener listener)
    : m_services(std::move(services)), m_listener(std::move(listener))
{
}

DiagnosisDesk::~DiagnosisDesk() = default;

void DiagnosisDesk::diagnose(quint64 request, const QByteArray& text, const QString& name)
{
    const auto job = std::make_shared<Job>();
    job->text = text;
    job->name = name;
    start(request, job);
}

void DiagnosisDesk::diagnoseFile(quint64 request, const QString& file)
{
    const auto job = std::make_shared<Job>();
    job->file = file;
    job->name = QFileInfo(file).fileName();
    start(request, job);
}

void DiagnosisDesk::start(quint64 request, const std::shared_ptr<Job>& job)
{
    job->means = m_services.means();
    job->deadline = m_services.clock.now() + kMostTime;
    m_jobs[request] = job;
    goOn(request, job);
}

void DiagnosisDesk::goOn(quint64 request, const std::shared_ptr<Job>& job)
{
    run([job] { job->work(); },
        [this, request, job, alive = std::weak_ptr(m_alive)] {
            if (alive.expired() || !m_jobs.contains(request))
                return; // called off
            if (job->result) {
                m_jobs.erase(request);
                m_listener.diagnosed(request, *job->result);
                return;
            }
            job->late = m_services.clock.now() > job->deadline;
            m_listener.progressed(request, job->search->percent());
            goOn(request, job);
        });
}

void DiagnosisDesk::run(std::function<void()> work, std::function<void()> done)
{
    if (m_services.worker)
        return m_services.worker->run(std::move(work), std::move(done));
    work();
    done();
}

void DiagnosisDesk::cancel(quint64 request)
{
    m_jobs.erase(request);
}

void DiagnosisDesk::findLogs()
{
    const auto found = std::make_shared<QList<KnownLog>>();
    run([found, places = m_services.places] { *found = findKnownLogs(places); },
        [this, found, alive = std::weak_ptr(m_alive)] {
            if (!alive.expired())
                m_listener.logsFound(*found);
        });
}

} // namespace fuseboard
