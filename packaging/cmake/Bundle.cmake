# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run at installation (component "bundle"), after the program itself: collects Qt, its plugins and
# what they need beside the program, and the licence of each library. Expects plugin_folder,
# plugins and packaging. Needs patchelf; the licences come from dpkg.
cmake_policy(VERSION 3.22)
set(root $ENV{DESTDIR}${CMAKE_INSTALL_PREFIX})
find_program(PATCHELF patchelf REQUIRED)
find_program(DPKG_QUERY dpkg-query REQUIRED)

# Of the host: what talks to its kernel, its graphics driver and its display, which an older copy
# would break, and the fonts' configuration. bundle/README.txt tells the reader.
set(of_the_host
    "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv|util|stdc\\+\\+|gcc_s|anl|mvec)\\.so"
    "^lib(GL|GLX|EGL|OpenGL|GLdispatch|GLESv2|drm|gbm)\\.so" "^lib(X11|X11-xcb|xcb|Xau|Xdmcp)\\.so"
    "^libwayland-" "^lib(fontconfig|freetype|expat|uuid|z)\\.so")

file(GLOB programs ${root}/bin/fuseboard ${root}/bin/fuseboardctl)
set(modules "")
foreach(plugin IN LISTS plugins)
    if(EXISTS ${plugin_folder}/${plugin})
        list(APPEND modules ${plugin_folder}/${plugin})
    endif()
endforeach()
# Opened by name at run time: the secret service's client and TLS.
cmake_path(SET library_folder NORMALIZE ${plugin_folder}/../..)
foreach(name libsecret-1.so.0 libssl.so.3 libcrypto.so.3)
    if(NOT EXISTS ${library_folder}/${name})
        message(FATAL_ERROR "${library_folder}/${name} is missing: install its package to bundle it.")
    endif()
    list(APPEND opened ${library_folder}/${name})
endforeach()

file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${programs} MODULES ${modules} LIBRARIES ${opened}
     RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR unresolved
     PRE_EXCLUDE_REGEXES ${of_the_host})
if(unresolved)
    message(FATAL_ERROR "These libraries were not found: ${unresolved}")
endif()
list(APPEND libraries ${opened})
list(REMOVE_DUPLICATES libraries)

# Whose licence it is: asked once for all, since dpkg reads all its lists for each question. It knows
# a file by the path it was packed under, which on a merged /usr may lack the /usr.
set(asked "")
foreach(file IN LISTS libraries modules)
    file(REAL_PATH ${file} real)
    string(REGEX REPLACE "^/usr/" "/" unmerged ${real})
    list(APPEND asked ${real} ${unmerged})
endforeach()
execute_process(COMMAND ${DPKG_QUERY} -S ${asked} OUTPUT_VARIABLE owners ERROR_QUIET)
string(REGEX MATCHALL "[^\n]+" owners "${owners}")
foreach(line IN LISTS owners)
    if(line MATCHES "^([^:,]+)[^ ]*: (/usr)?(/.+)$")
        set(owner_of_${CMAKE_MATCH_3} ${CMAKE_MATCH_1})
    endif()
endforeach()

# bundle(FILE TARGET RPATH): a copy under the name it is asked for by, and its package's licence.
set(packages "")
set(listed "")
function(bundle file target rpath)
    get_filename_component(folder ${target} DIRECTORY)
    file(MAKE_DIRECTORY ${folder})
    file(REAL_PATH ${file} real)
    file(COPY_FILE ${real} ${target})
    file(CHMOD ${target} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
    execute_process(COMMAND ${PATCHELF} --set-rpath ${rpath} ${target} COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX REPLACE "^/usr/" "/" unmerged ${real})
    set(owner ${owner_of_${unmerged}})
    if(NOT owner)
        message(FATAL_ERROR "No package owns ${real}: its licence is unknown.")
    endif()
    file(RELATIVE_PATH inside ${root} ${target})
    set(packages ${packages} ${owner} PARENT_SCOPE)
    set(listed ${listed} "${inside} ${owner}" PARENT_SCOPE)
endfunction()

file(MAKE_DIRECTORY ${root}/licenses)
foreach(library IN LISTS libraries)
    get_filename_component(name ${library} NAME)
    bundle(${library} ${root}/lib/${name} "$ORIGIN")
endforeach()
foreach(module IN LISTS modules)
    file(RELATIVE_PATH plugin ${plugin_folder} ${module})
    bundle(${module} ${root}/plugins/${plugin} "$ORIGIN/../../lib")
endforeach()
foreach(program IN LISTS programs)
    execute_process(COMMAND ${PATCHELF} --set-rpath "$ORIGIN/../lib" ${program}
                    COMMAND_ERROR_IS_FATAL ANY)
endforeach()

list(REMOVE_DUPLICATES packages)
list(SORT packages)
file(WRITE ${root}/licenses/SOURCES "# package, version, source package and its version, by name in Debian\n")
foreach(package IN LISTS packages)
    file(REAL_PATH /usr/share/doc/${package}/copyright copyright)
    file(COPY_FILE ${copyright} ${root}/licenses/${package}.txt)
    # Debian's files point to the whole texts of the common licences.
    file(STRINGS ${copyright} pointers REGEX "/usr/share/common-licenses/")
    foreach(pointer IN LISTS pointers)
        string(REGEX MATCH "common-licenses/[A-Za-z]+(-[0-9.]*[0-9])?" name "${pointer}")
        string(REPLACE "common-licenses/" "" name "${name}")
        if(name AND EXISTS /usr/share/common-licenses/${name})
            file(MAKE_DIRECTORY ${root}/licenses/common)
            file(REAL_PATH /usr/share/common-licenses/${name} text)
            file(COPY_FILE ${text} ${root}/licenses/common/${name}.txt ONLY_IF_DIFFERENT)
        endif()
    endforeach()
endforeach()
execute_process(COMMAND ${DPKG_QUERY} -W
                -f "\${Package} \${Version} \${source:Package} \${source:Version}\n" ${packages}
                OUTPUT_VARIABLE sources COMMAND_ERROR_IS_FATAL ANY)
file(APPEND ${root}/licenses/SOURCES "${sources}")
list(SORT listed)
list(JOIN listed "\n" listed)
file(WRITE ${root}/licenses/FILES "${listed}\n")
