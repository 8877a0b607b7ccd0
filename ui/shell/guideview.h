// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTextBrowser>

class QTextDocument;

namespace fuseboard {

/// A page of the guide. Reads from the resources alone: no file, no network. Links between pages
/// are followed here, with a way back; any other address goes to the browser, when it is clicked.
class GuideView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GuideView(QWidget* parent = nullptr);

    struct Place
    {
        QString page;
        int scroll = 0; ///< of the vertical bar
    };
    /// Where a reader is, and the ways back and forward from there.
    struct Journey
    {
        Place place;
        QList<Place> past;
        QList<Place> future;
    };

    /// "chains" or "chains#retries"; false: there is no such page, and nothing changes.
    bool showPage(const QString& address);
    QString page() const { return m_page; }
    Journey journey() const { return {here(), m_past, m_future}; }
    void goOn(const Journey& journey);
    void goBack();
    void goForward();
    bool canGoBack() const { return !m_past.isEmpty(); }
    bool canGoForward() const { return !m_future.isEmpty(); }

    QVariant loadResource(int type, const QUrl& name) override;

signals:
    void placeChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool load(const QString& page);
    void follow(const QUrl& link);
    void travel(QList<Place>& from, QList<Place>& to);
    Place here() const;
    void fit();

    QTextDocument* m_document = nullptr; ///< of the page; null: none was shown yet
    QString m_page;
    QList<Place> m_past;
    QList<Place> m_future;
};

} // namespace fuseboard
