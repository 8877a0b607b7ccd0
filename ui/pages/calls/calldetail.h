// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/storedhistory.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace fuseboard {

class FieldList;
class LampLabel;
class Waterfall;

/// One attempt: where its time went, all that is known of it, its error and the raw reply, and the
/// other attempts of the same prompt.
class CallDetail : public QFrame
{
    Q_OBJECT
public:
    explicit CallDetail(QWidget* parent = nullptr);

    void setCall(const StoredCall& call);
    void setAttempts(const QList<StoredCall>& attempts); ///< of its prompt, oldest first
    void setConfiguration(const Configuration& configuration);
    const std::optional<StoredCall>& call() const { return m_call; }
    bool canCopyCurl() const;
    void focusFirst();
    void copyJson();
    void copyCurl();
    void diagnose();

signals:
    void callRequested(const fuseboard::StoredCall& call); ///< another attempt
    void diagnoseRequested(const QByteArray& raw);
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeBody();
    QWidget* makeError();
    void copy(const QString& text, const QString& what);

    std::optional<StoredCall> m_call;
    QList<Provider> m_providers;
    LampLabel* m_lamp;
    QLabel* m_heading;
    QLabel* m_note;
    QPushButton* m_copyJson;
    QPushButton* m_copyCurl;
    QPushButton* m_diagnose;
    Waterfall* m_waterfall;
    QWidget* m_others;
    QVBoxLayout* m_otherLinks;
    FieldList* m_fields;
    QWidget* m_error;
    QLabel* m_cause;
    FieldList* m_errorFields;
    QWidget* m_rawPart;
    QPlainTextEdit* m_raw;
    QBoxLayout* m_head; ///< these two stand upright where it is narrow
    QBoxLayout* m_columns;
    QTimer m_noteTime;
};

} // namespace fuseboard
